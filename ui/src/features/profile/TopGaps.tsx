import { useNavigate } from "@tanstack/react-router";
import type {
  ProfilePage_Serialize as ProfilePage,
  ProfileRow_Serialize as Row,
} from "../../bindings";
import { tellDone } from "../../commands";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { LevelSteps } from "../../components/LevelSteps";
import { profileMessages as words } from "../../messages/profile";
import { useWrite } from "../../queries";
import css from "./Profile.module.css";
import { rowsOf } from "./rows";

/** The gaps that weigh most, each one press away from being worked on. */
export function TopGaps({ page }: { page: ProfilePage }) {
  const { profile, person, plan } = page;
  const beginning = useWrite("planNew");
  const adding = useWrite("focusAdd");
  const navigate = useNavigate();
  const gaps = rowsOf(profile, profile.top_gaps);
  const error = beginning.error ?? adding.error;
  const isRunning = beginning.isRunning || adding.isRunning;

  const takeUp = async ({ competency, name }: Row) => {
    const id = plan?.id ?? (await beginning.run({ person: person.id }));
    if (id === undefined) return;
    const on = { kind: "competency" as const, code: competency };
    if ((await adding.run(id, { on, note: "", know: "" })) === undefined) return;
    tellDone(words.taken(name));
    if (!plan) await navigate({ to: "/plans/$id", params: { id } });
  };

  if (gaps.length === 0) return <p className={css.quiet}>{words.noGaps}</p>;
  const hidden = profile.gaps.length - gaps.length;
  return (
    <>
      {error && <ErrorBanner error={error} />}
      <ol className={css.gaps}>
        {gaps.map((row) => {
          const isTaken = plan?.focuses.some(
            (on) => on.kind === "competency" && on.code === row.competency,
          );
          return (
            <li key={row.competency} className={css.gap}>
              <span className={css.gapName}>{row.name}</span>
              <LevelSteps value={row.current} of={5} expected={row.expected} label={row.name} />
              {isTaken ? (
                <Badge tone="accent">{words.inPlan}</Badge>
              ) : (
                !plan?.full && (
                  <Button
                    size="s"
                    aria-label={words.takeUpSpoken(row.name)}
                    isDisabled={isRunning}
                    onPress={() => void takeUp(row)}
                  >
                    {words.takeUp}
                  </Button>
                )
              )}
            </li>
          );
        })}
      </ol>
      {(hidden > 0 || plan?.full || !plan) && (
        <p className={css.quiet}>
          {[
            hidden > 0 && words.moreGaps(hidden),
            plan?.full && words.planFull,
            !plan && words.noPlan,
          ]
            .filter(Boolean)
            .join(" ")}
        </p>
      )}
    </>
  );
}
