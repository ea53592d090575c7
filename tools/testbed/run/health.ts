import { get as getHttp } from 'node:http';
import { get as getHttps } from 'node:https';
import { connect } from 'node:net';
import type { Part } from '../parts/part';

/** Whether a part answers now. One that asks who we are answers, too; one that listens nowhere is taken to be. */
export async function isHealthy({ port, health }: Pick<Part, 'port' | 'health'>): Promise<boolean> {
  if (health !== undefined) return isAnswer(await statusOf(health));
  return port === undefined || isOpen(port);
}

function isAnswer(status: number): boolean {
  return status < 400 || status === 401 || status === 403;
}

function statusOf(url: string): Promise<number> {
  const options = { agent: false, timeout: 2000, rejectUnauthorized: false } as const;
  return new Promise((resolve) => {
    const take = ({ statusCode }: { statusCode?: number | undefined }) => resolve(statusCode ?? 599);
    const request = url.startsWith('https:') ? getHttps(url, options, take) : getHttp(url, options, take);
    request.on('response', (response) => response.resume());
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(599));
  });
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(true));
    socket.on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}
