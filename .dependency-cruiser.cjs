/** Imports run one way: src ← solver ← scenarios ← api. */
const refuse = (name, from, to, why) => ({
  name,
  comment: why,
  severity: "error",
  from: { path: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    refuse("src-knows-nobody", "^src/", "^(solver|scenarios|api|test|bench)/", "The domain stands alone."),
    refuse(
      "solver-knows-src",
      "^solver/",
      "^(scenarios|api|test|bench)/",
      "The solver knows the domain only.",
    ),
    refuse(
      "scenarios-know-solver",
      "^scenarios/",
      "^(api|test|bench)/",
      "Scenarios know the solver and the domain.",
    ),
    refuse(
      "client-stands-alone",
      "^client/",
      "^(src|solver|scenarios|api|test|bench)/",
      "The client is published by itself.",
    ),
    refuse("nobody-needs-client", "^(src|solver|scenarios|api)/", "^client/", "The client is for others."),
    {
      name: "client-is-for-browsers-too",
      comment: "The client uses nothing of Node.",
      severity: "error",
      from: { path: "^client/" },
      to: { dependencyTypes: ["core"] },
    },
    refuse("api-is-no-test", "^api/", "^(test|bench)/", "What ships does not import tests."),
    refuse(
      "verify-stands-alone",
      "^solver/verify/",
      "^solver/(?!verify/)",
      "The checker shares no code with the search.",
    ),
    refuse(
      "search-knows-no-checker",
      "^solver/(?!verify/)",
      "^solver/verify/",
      "The search does not lean on the checker.",
    ),
    refuse(
      "only-engines-know-engines",
      "^(src|scenarios|solver/(?!engines/))",
      "node_modules/(javascript-lp-solver|highs)",
      "One wrapper a solver.",
    ),
    {
      name: "pure-parts-do-no-io",
      comment: "I/O belongs to api/.",
      severity: "error",
      from: { path: "^(src|solver|scenarios)/" },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?crypto$" },
    },
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".js", ".mjs"] },
  },
};
