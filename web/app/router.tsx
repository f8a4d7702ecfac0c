import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { FailedText } from "./failed.tsx";
import { Frame } from "./frame.tsx";
import { NotFound } from "./not-found.tsx";
import { RoundFrame } from "./round-frame.tsx";

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad() {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- how the router is told to go elsewhere
    throw redirect({ to: "/rounds" });
  },
});

const rounds = createRoute({
  getParentRoute: () => root,
  path: "/rounds",
  component: lazyRouteComponent(() => import("../rounds/rounds-page.tsx"), "RoundsPage"),
});

const newRound = createRoute({
  getParentRoute: () => root,
  path: "/rounds/new",
  component: lazyRouteComponent(() => import("../rounds/new-round-page.tsx"), "NewRoundPage"),
});

const round = createRoute({ getParentRoute: () => root, path: "/rounds/$round", component: RoundFrame });

const desk = createRoute({
  getParentRoute: () => round,
  path: "/",
  /** A kept scenario that is opened, and the application that stands beside the list. */
  validateSearch: (
    search: Record<string, unknown>,
  ): { scenario?: string | undefined; application?: string | undefined } => ({
    ...(typeof search.scenario === "string" && { scenario: search.scenario }),
    ...(typeof search.application === "string" && { application: search.application }),
  }),
  component: lazyRouteComponent(() => import("../desk/desk-page.tsx"), "DeskPage"),
});

const importing = createRoute({
  getParentRoute: () => round,
  path: "/import",
  component: lazyRouteComponent(() => import("../import/import-page.tsx"), "ImportPage"),
});

const scenarios = createRoute({
  getParentRoute: () => round,
  path: "/scenarios",
  /** The scenarios that stand side by side, by id. */
  validateSearch: (search: Record<string, unknown>): { compare?: string[] } => {
    const { compare } = search;
    return Array.isArray(compare)
      ? { compare: compare.filter((one): one is string => typeof one === "string") }
      : {};
  },
  component: lazyRouteComponent(() => import("../scenarios/scenarios-page.tsx"), "ScenariosPage"),
});

const reprioritisation = createRoute({
  getParentRoute: () => round,
  path: "/reprioritisation",
  component: lazyRouteComponent(
    () => import("../reprioritisation/reprioritisation-page.tsx"),
    "ReprioritisationPage",
  ),
});

const years = createRoute({
  getParentRoute: () => round,
  path: "/years",
  component: lazyRouteComponent(() => import("../years/years-page.tsx"), "YearsPage"),
});

const sensitivity = createRoute({
  getParentRoute: () => round,
  path: "/sensitivity",
  component: lazyRouteComponent(() => import("../sensitivity/sensitivity-page.tsx"), "SensitivityPage"),
});

const decision = createRoute({
  getParentRoute: () => round,
  path: "/decision",
  component: lazyRouteComponent(() => import("../decision/decision-page.tsx"), "DecisionPage"),
});

const roundAudit = createRoute({
  getParentRoute: () => round,
  path: "/audit",
  component: lazyRouteComponent(() => import("../audit/round-audit-page.tsx"), "RoundAuditPage"),
});

const portfolios = createRoute({
  getParentRoute: () => root,
  path: "/portfolios",
  component: lazyRouteComponent(() => import("../portfolios/portfolios-page.tsx"), "PortfoliosPage"),
});

const portfolio = createRoute({
  getParentRoute: () => root,
  path: "/portfolios/$portfolio",
  component: lazyRouteComponent(() => import("../portfolios/portfolio-page.tsx"), "PortfolioPage"),
});

const audit = createRoute({
  getParentRoute: () => root,
  path: "/audit",
  component: lazyRouteComponent(() => import("../audit/audit-page.tsx"), "AuditPage"),
});

const accessibility = createRoute({
  getParentRoute: () => root,
  path: "/accessibility",
  component: lazyRouteComponent(() => import("../statement/accessibility-page.tsx"), "AccessibilityPage"),
});

const help = createRoute({
  getParentRoute: () => root,
  path: "/help",
  component: lazyRouteComponent(() => import("../statement/help-page.tsx"), "HelpPage"),
});

/** The pages and their addresses. The service sends index.html at each of them (api/http/pages.ts). */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    rounds,
    newRound,
    round.addChildren([
      desk,
      importing,
      scenarios,
      reprioritisation,
      years,
      sensitivity,
      decision,
      roundAudit,
    ]),
    portfolios,
    portfolio,
    audit,
    accessibility,
    help,
  ]),
  defaultErrorComponent: ({ error, reset }) => <FailedText error={error} onAgain={reset} />,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
