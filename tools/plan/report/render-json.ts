import { sideOf, type ObjectChange } from '../compare-objects';
import type { FieldChange } from '../fields/field-change';
import { printFieldPath } from '../fields/field-path';
import { isPermitted, type CausedEffect, type ComponentPlan, type EnvironmentPlan } from '../plan';
import type { PlanDocument } from './plan-document';

/** The whole plan for programs, in the form of plan.schema.json. */
export function renderJson({ from, to, environments }: PlanDocument): string {
  return `${JSON.stringify({ from, to, environments: environments.map(environmentOf) }, null, 2)}\n`;
}

function environmentOf(plan: EnvironmentPlan) {
  const { environment, components, applications, capacity } = plan;
  return {
    environment,
    permitted: isPermitted(plan),
    components: components.map(componentOf),
    applications: applications.map((application) => ({ ...application, fields: application.fields.map(fieldOf) })),
    capacity,
  };
}

function componentOf({ causes, effects, images, objects, ...rest }: ComponentPlan) {
  return {
    ...rest,
    ...(causes.upstream && { upstream: causes.upstream }),
    values: causes.values.map(fieldOf),
    effects: effects.map(effectOf),
    images: images.map(({ before, after }) => ({ ...(before && { before }), ...(after && { after }) })),
    objects: objects.map(objectOf),
  };
}

function effectOf({ change, causes, component: _component, ...rest }: CausedEffect) {
  return {
    ...rest,
    ...(change && { change: fieldOf(change) }),
    causes: causes.map(({ path }) => printFieldPath(path)),
  };
}

function objectOf(change: ObjectChange) {
  const { apiVersion, kind, namespace, name } = sideOf(change);
  const how = change.before === undefined ? 'added' : change.after === undefined ? 'removed' : 'changed';
  return {
    change: how,
    apiVersion,
    kind,
    ...(namespace !== undefined && { namespace }),
    name,
    fields: change.fields.map(fieldOf),
    noise: change.noise.map(fieldOf),
  };
}

function fieldOf({ path, ...sides }: FieldChange) {
  return { path: printFieldPath(path), ...sides };
}
