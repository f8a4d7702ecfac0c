/**
 * What a caller must be allowed to at every address, written by hand: an address that does not stand here is a fault of the
 * test, until somebody has thought about who may ask it. HEAD is as GET.
 */
export const whoMay = {
  open: [
    "GET /health/live",
    "GET /health/ready",
    "GET /metrics",
    "GET /api/v1/openapi.json",
    "GET /api/v1/docs",
    "GET /api/v1/docs/",
    "GET /api/v1/docs/*",
    "GET /api/v1/docs/json",
    "GET /api/v1/docs/yaml",
    "GET /api/v1/docs/static/index.html",
    "GET /api/v1/docs/static/swagger-initializer.js",
    "GET /api/v1/schemas",
    "GET /api/v1/schemas/:document",
    "GET /api/v1/problems/:code",
    "GET /api/v1/sign-in",
    "GET /api/v1/sign-in/callback",
  ],
  read: [
    "GET /api/v1/session",
    "DELETE /api/v1/session",
    "GET /api/v1/schemes",
    "GET /api/v1/schemes/:id",
    "GET /api/v1/schemes/:id/example",
    "POST /api/v1/allocate",
    "POST /api/v1/alternatives",
    "POST /api/v1/compare",
    "POST /api/v1/frontier",
    "POST /api/v1/policies",
    "POST /api/v1/portfolio",
    "POST /api/v1/prices",
    "POST /api/v1/ranking-list",
    "POST /api/v1/report",
    "POST /api/v1/reprioritise",
    "POST /api/v1/robustness",
    "POST /api/v1/second-step",
    "POST /api/v1/stress",
    "POST /api/v1/sweep",
    "POST /api/v1/verify",
    "GET /api/v1/rounds",
    "GET /api/v1/rounds/:id",
    "GET /api/v1/rounds/:id/adoption",
    "GET /api/v1/rounds/:id/applications",
    "GET /api/v1/rounds/:id/applications/:item",
    "GET /api/v1/rounds/:id/audit",
    "GET /api/v1/rounds/:id/commitments",
    "GET /api/v1/rounds/:id/commitments/:item",
    "GET /api/v1/rounds/:id/decisions",
    "GET /api/v1/rounds/:id/decisions/:item",
    "GET /api/v1/rounds/:id/proposals",
    "GET /api/v1/rounds/:id/proposals/:proposal",
  ],
  plan: [
    "POST /api/v1/rounds",
    "PUT /api/v1/rounds/:id",
    "PUT /api/v1/rounds/:id/scheme",
    "PUT /api/v1/rounds/:id/applications",
    "PUT /api/v1/rounds/:id/applications/:item",
    "DELETE /api/v1/rounds/:id/applications/:item",
    "PUT /api/v1/rounds/:id/commitments",
    "PUT /api/v1/rounds/:id/commitments/:item",
    "DELETE /api/v1/rounds/:id/commitments/:item",
    "PUT /api/v1/rounds/:id/decisions",
    "PUT /api/v1/rounds/:id/decisions/:item",
    "DELETE /api/v1/rounds/:id/decisions/:item",
    "POST /api/v1/rounds/:id/proposals",
  ],
  decide: ["POST /api/v1/rounds/:id/adoption"],
} as const;

export type Right = keyof typeof whoMay;

export function rightAt(address: string): Right | undefined {
  const asGet = address.replace(/^HEAD /, "GET ");
  const found = Object.entries(whoMay).find(([, all]) => all.some((one) => one === asGet));
  return rights.find((right) => right === found?.[0]);
}

const rights = ["open", "read", "plan", "decide"] as const;
