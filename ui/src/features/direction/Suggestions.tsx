import type {
  StuckPage_Serialize as StuckPage,
  StuckSign,
  StuckSuggestion_Serialize as Suggestion,
  SuggestionGoesTo,
} from "../../bindings";
import { tellDone } from "../../commands";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { Section } from "../../components/Section";
import { stuckMessages as words } from "../../messages/direction";
import { useWrite } from "../../queries";
import css from "./Signs.module.css";

/** What could be done about the signs that stay or grow, each one press away from being an open action. */
export function Suggestions({ page: { person, signs, plan } }: { page: StuckPage }) {
  const taking = useWrite("stuckSuggestionTake");
  const asking = signs.filter(({ suggestions }) => suggestions.length > 0);
  if (asking.length === 0) return null;
  const take = async (sign: StuckSign, index: number, to: SuggestionGoesTo) => {
    if ((await taking.run(person.id, sign, index, to)) === undefined) return;
    tellDone(to === "plan" ? words.tookToPlan : words.tookToMeeting);
  };

  return (
    <Section title={words.toDo} sub={words.toDoHelp} look="card">
      {taking.error && <ErrorBanner error={taking.error} />}
      {!plan && <p className={css.quiet}>{words.noPlan}</p>}
      {asking.map(({ sign, name, suggestions }) => (
        <div key={sign} className={css.block}>
          <h3 className={css.small}>{name}</h3>
          <ul className={css.suggestions}>
            {suggestions.map((suggestion) => (
              <li key={suggestion.index} className={css.suggestion}>
                <div className={css.words}>
                  <p>{suggestion.text}</p>
                  <p className={css.quiet}>{aboutOf(suggestion)}</p>
                </div>
                {suggestion.taken ? (
                  <Badge tone="accent">{words.taken}</Badge>
                ) : (
                  <div className={css.ways}>
                    {plan && (
                      <Button
                        size="s"
                        aria-label={words.intoPlanSpoken(suggestion.text)}
                        isDisabled={taking.isRunning}
                        onPress={() => void take(sign, suggestion.index, "plan")}
                      >
                        {words.intoPlan}
                      </Button>
                    )}
                    <Button
                      size="s"
                      aria-label={words.forMeetingSpoken(suggestion.text)}
                      isDisabled={taking.isRunning}
                      onPress={() => void take(sign, suggestion.index, "one_to_one")}
                    >
                      {words.forMeeting}
                    </Button>
                  </div>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function aboutOf({ owner, trains }: Suggestion): string {
  return trains ? `${words.owners[owner]} · ${words.trains(trains)}` : words.owners[owner];
}
