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
    refuse(
      "pages-know-the-client-only",
      "^web/",
      "^(src/(?!written/|counties.ts$)|solver/|scenarios/|api/|test/|bench/)",
      "The pages know the HTTP API, how people write amounts, and the counties.",
    ),
    refuse(
      "what-is-written-stands-alone",
      "^src/written/",
      "^(?!src/written/)",
      "The pages have it too, in the browser.",
    ),
    refuse("nobody-needs-pages", "^(src|solver|scenarios|api|client)/", "^web/", "The pages are for people."),
    {
      name: "client-is-for-browsers-too",
      comment: "The client uses nothing of Node, and so the pages.",
      severity: "error",
      from: { path: "^(client|web)/", pathNot: "^web/vite.config.ts$" },
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
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
  },
};
