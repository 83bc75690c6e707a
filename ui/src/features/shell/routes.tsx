import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from "@tanstack/react-router";
import { ScreenFailed, ScreenMissing } from "./RouteFailure";
import { Shell } from "./Shell";

const root = createRootRoute({ component: Shell, notFoundComponent: ScreenMissing });
const under = () => root;

const draft = createRoute({
  getParentRoute: under,
  path: "/ladder/draft",
  component: lazyRouteComponent(() => import("../ladder_draft/DraftScreen"), "DraftScreen"),
});
const underDraft = () => draft;

const routeTree = root.addChildren([
  createRoute({
    getParentRoute: under,
    path: "/",
    component: lazyRouteComponent(
      () => import("../team_ladder/TeamLadderScreen"),
      "TeamLadderScreen",
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: "/people",
    component: lazyRouteComponent(() => import("../people/PeopleScreen"), "PeopleScreen"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/people/$id",
    component: lazyRouteComponent(() => import("../people/PersonScreen"), "PersonScreen"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/people/$id/assess",
    component: lazyRouteComponent(() => import("./AssessmentRoute"), "AssessmentRoute"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/people/$id/assess/$round",
    component: lazyRouteComponent(
      () => import("../assessment/ClosedRoundScreen"),
      "ClosedRoundScreen",
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: "/people/$id/profile",
    component: lazyRouteComponent(() => import("../profile/ProfileScreen"), "ProfileScreen"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/people/$id/packet",
    component: lazyRouteComponent(() => import("../packet/PacketScreen"), "PacketScreen"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/people/$id/direction",
    component: lazyRouteComponent(() => import("../direction/DirectionScreen"), "DirectionScreen"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/due",
    component: lazyRouteComponent(() => import("../due/DueScreen"), "DueScreen"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/one-to-ones",
    component: lazyRouteComponent(
      () => import("../one_to_ones/OneToOnesScreen"),
      "OneToOnesScreen",
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: "/one-to-ones/$id",
    component: lazyRouteComponent(() => import("../one_to_ones/MeetingScreen"), "MeetingScreen"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/plans",
    // Begins one for somebody, with a decision to work on, when it is reached from such a finding.
    validateSearch: ({
      person,
      area,
    }: Record<string, unknown>): { person?: string; area?: string } =>
      typeof person === "string" ? { person, ...(typeof area === "string" && { area }) } : {},
    component: lazyRouteComponent(() => import("../plans/PlansScreen"), "PlansScreen"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/plans/$id",
    component: lazyRouteComponent(() => import("../plans/PlanScreen"), "PlanScreen"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/plans/$id/make",
    // The step one is at; the first one without.
    validateSearch: ({ step }: Record<string, unknown>): { step?: string } =>
      typeof step === "string" ? { step } : {},
    component: lazyRouteComponent(() => import("../plan_guide/GuideScreen"), "GuideScreen"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/evidence",
    // Narrowed to one person when it is reached from theirs.
    validateSearch: ({ person }: Record<string, unknown>): { person?: string } =>
      typeof person === "string" ? { person } : {},
    component: lazyRouteComponent(() => import("../evidence/EvidenceScreen"), "EvidenceScreen"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/import",
    component: lazyRouteComponent(() => import("../roster_import/ImportScreen"), "ImportScreen"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/delegation",
    // Opens the panel of one cell when it is reached from elsewhere; an area alone is where to begin.
    validateSearch: ({
      person,
      area,
    }: Record<string, unknown>): { person?: string; area?: string } =>
      typeof area === "string" ? { area, ...(typeof person === "string" && { person }) } : {},
    component: lazyRouteComponent(() => import("./DelegationRoute"), "DelegationRoute"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/delegation/coverage",
    component: lazyRouteComponent(() => import("../coverage/CoverageScreen"), "CoverageScreen"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/delegation/views",
    // One person's two views, when it is reached from theirs; and whether to ask them at once.
    validateSearch: ({
      person,
      asks,
    }: Record<string, unknown>): { person?: string; asks?: boolean } =>
      typeof person === "string" ? { person, ...(asks === true && { asks }) } : {},
    component: lazyRouteComponent(() => import("../delegation_views/ViewsScreen"), "ViewsScreen"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/delegation/poker",
    component: lazyRouteComponent(() => import("../poker/PokerScreen"), "PokerScreen"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/delegation/context",
    // Narrowed when it is reached from a person or a decision.
    validateSearch: ({ person, area }: Record<string, unknown>) => ({
      ...(typeof person === "string" && { person }),
      ...(typeof area === "string" && { area }),
    }),
    component: lazyRouteComponent(() => import("../context/ContextScreen"), "ContextScreen"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/delegation/areas",
    component: lazyRouteComponent(() => import("../decision_areas/AreasScreen"), "AreasScreen"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/ladder",
    component: lazyRouteComponent(() => import("../ladder/LadderScreen")),
  }),
  draft.addChildren([
    createRoute({
      getParentRoute: underDraft,
      path: "/",
      component: lazyRouteComponent(() => import("../ladder_draft/LevelsPage"), "LevelsPage"),
    }),
    createRoute({
      getParentRoute: underDraft,
      path: "level/$code",
      component: lazyRouteComponent(() => import("../ladder_draft/LevelPage"), "LevelPage"),
    }),
    createRoute({
      getParentRoute: underDraft,
      path: "competencies",
      component: lazyRouteComponent(
        () => import("../ladder_draft/CompetenciesPage"),
        "CompetenciesPage",
      ),
    }),
    createRoute({
      getParentRoute: underDraft,
      path: "matrix",
      component: lazyRouteComponent(() => import("../ladder_draft/MatrixPage"), "MatrixPage"),
    }),
    createRoute({
      getParentRoute: underDraft,
      path: "changes",
      component: lazyRouteComponent(() => import("../ladder_draft/ChangesPage"), "ChangesPage"),
    }),
  ]),
  createRoute({
    getParentRoute: under,
    path: "/ladder/versions",
    component: lazyRouteComponent(
      () => import("../ladder_versions/VersionsScreen"),
      "VersionsScreen",
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: "/ladder/versions/$number",
    component: lazyRouteComponent(
      () => import("../ladder_versions/VersionScreen"),
      "VersionScreen",
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: "/ladder/compare/$from/$to",
    component: lazyRouteComponent(
      () => import("../ladder_versions/CompareScreen"),
      "CompareScreen",
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: "/ladder/read/$level",
    component: lazyRouteComponent(() => import("../ladder/ReadScreen"), "ReadScreen"),
  }),
  createRoute({
    getParentRoute: under,
    path: "/ladder/file",
    component: lazyRouteComponent(
      () => import("../ladder_import/LadderImportScreen"),
      "LadderImportScreen",
    ),
  }),
  createRoute({
    getParentRoute: under,
    path: "/settings",
    component: lazyRouteComponent(() => import("../settings/SettingsScreen"), "SettingsScreen"),
  }),
]);

/** Addresses live behind the hash: the page is a file of the program, and a reload must find it. */
export function makeRouter() {
  return createRouter({
    routeTree,
    history: createHashHistory(),
    defaultPreload: "intent",
    defaultErrorComponent: ScreenFailed,
    defaultNotFoundComponent: ScreenMissing,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
