/**
 * What stands there when no workspace is open: the ones there are, and the way to a new one.
 * May know: the commands that list, make and open workspaces.
 * Never here: anything inside a workspace.
 */
import { useNavigate } from "@tanstack/react-router";
import { FolderOpen, History, Users } from "lucide-react";
import { useEffect } from "react";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { LadderMark } from "../../components/LadderMark";
import { Section } from "../../components/Section";
import { startMessages } from "../../messages/start";
import { asAppError } from "../../platform";
import { useRead, useWrite } from "../../queries";
import { NewWorkspace } from "./NewWorkspace";
import css from "./StartScreen.module.css";

export function StartScreen() {
  const { data: recent = [], error } = useRead("workspaceRecent", []);
  const open = useWrite("workspaceOpen");
  const sample = useWrite("workspaceOpenSample");
  const bringBack = useWrite("backupBringBack");
  const { data: refused } = useRead("workspaceRefused", []);
  const failure =
    open.error ?? sample.error ?? bringBack.error ?? error ?? (refused && asAppError(refused));
  const navigate = useNavigate();
  // Wherever the window was before, a workspace begins at its first screen.
  const begin = () => void navigate({ to: "/", replace: true });
  const openSample = async () => {
    if ((await sample.run()) !== undefined) begin();
  };
  const openAt = async (path: string | null) => {
    if (await open.run(path)) begin();
  };

  const bringBackCopy = async () => {
    if (await bringBack.run(null)) begin();
  };

  useEffect(() => {
    document.title = startMessages.title;
  }, []);

  return (
    <div className={css.screen}>
      <div className={css.sheet}>
        <header className={css.header}>
          <span className={css.logo}>
            <LadderMark size={32} />
          </span>
          <h1 className={css.title}>{startMessages.title}</h1>
          <p className={css.lead}>{startMessages.lead}</p>
        </header>
        {failure && <ErrorBanner error={failure} />}
        {recent.length > 0 && (
          <Section title={startMessages.recent}>
            <ul className={css.recent}>
              {recent.map(({ name, path }) => (
                <li key={path}>
                  <button
                    type="button"
                    className={css.workspace}
                    aria-label={startMessages.openNamed(name)}
                    onClick={() => void openAt(path)}
                  >
                    <span className={css.name}>{name}</span>
                    <span className={css.path}>{path}</span>
                  </button>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <NewWorkspace
          isFirst={recent.length === 0}
          onOpened={(how) =>
            void navigate({ to: how === "empty" ? "/" : "/import", replace: true })
          }
        />
        <div className={css.other}>
          <Button
            variant="quiet"
            icon={<Users aria-hidden="true" />}
            isPending={sample.isRunning}
            onPress={() => void openSample()}
          >
            {startMessages.openSample}
          </Button>
          <Button
            variant="quiet"
            icon={<FolderOpen aria-hidden="true" />}
            isPending={open.isRunning}
            onPress={() => void openAt(null)}
          >
            {startMessages.openOther}
          </Button>
          <Button
            variant="quiet"
            icon={<History aria-hidden="true" />}
            isPending={bringBack.isRunning}
            onPress={() => void bringBackCopy()}
          >
            {startMessages.bringBack}
          </Button>
        </div>
      </div>
    </div>
  );
}
