import { Outlet } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useRef } from "react";
import { CommandLayer } from "../../commands";
import { ErrorBanner } from "../../components/ErrorBanner";
import { LeavingQuestion } from "../../components/LeavingQuestion";
import { Skeleton } from "../../components/Skeleton";
import { ToastRegion } from "../../components/ToastRegion";
import { platform } from "../../platform";
import { NoteEvidence } from "../evidence/NoteEvidence";
import { Navigation } from "./Navigation";
import css from "./Shell.module.css";
import { useReturning } from "./useReturning";
import { useShellCommands } from "./useShellCommands";
import { useWindowTitle } from "./useWindowTitle";
import { useWorkspace } from "./workspace";
// Hears of keys from the first one on, also before a screen that asks is loaded.
import "../../components/by_keyboard";

const StartScreen = lazy(() =>
  import("../start/StartScreen").then(({ StartScreen }) => ({ default: StartScreen })),
);

/** Navigation beside the screen; without an open workspace there is only the start screen. */
export function Shell() {
  const { workspace, error, retry } = useWorkspace();
  const isKnown = workspace !== undefined || error !== null;
  const screen = useRef<HTMLElement>(null);
  useWindowTitle(workspace?.name ?? null);
  useReturning(screen);
  useShellCommands(workspace ?? null);
  useEffect(() => {
    if (isKnown) platform.window.show();
  }, [isKnown]);

  return (
    <>
      <div className={css.shell} data-open={workspace ? true : undefined}>
        {workspace && <Navigation workspace={workspace} />}
        <main className={css.main} ref={screen}>
          <Suspense
            fallback={
              <div className={css.waiting}>
                <Skeleton lines={6} />
              </div>
            }
          >
            {error && workspace === undefined && (
              <div className={css.waiting}>
                <ErrorBanner error={error} onRetry={retry} />
              </div>
            )}
            {(workspace === null || (error && !workspace)) && <StartScreen />}
            {workspace && <NoteEvidence key={`note in ${workspace.path}`} person={null} />}
            {workspace && <Outlet key={workspace.path} />}
          </Suspense>
        </main>
      </div>
      <CommandLayer />
      <LeavingQuestion />
      <ToastRegion at={workspace ? "navigation" : "corner"} />
    </>
  );
}
