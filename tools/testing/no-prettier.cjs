/** Stands in for prettier in tests, which format nothing. */
module.exports = {};
