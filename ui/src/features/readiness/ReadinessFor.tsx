import { Check, Trash2, X } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { PersonRef, ReadinessCallId, Term } from "../../bindings";
import { tellDone } from "../../commands";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { IconButton } from "../../components/IconButton";
import { Section } from "../../components/Section";
import { Select } from "../../components/Select";
import { formatDay } from "../../messages/format";
import { readinessMessages as words } from "../../messages/readiness";
import { Loaded, useRead, useWrite } from "../../queries";
import { CallDialog } from "./CallDialog";
import css from "./Readiness.module.css";

interface ReadinessForProps {
  person: PersonRef;
  /** Where to go on from here, beside the leader's own call. */
  more?: ReactNode;
}

/** What the formula proposes, why, and what the leader said; for the target or the next level unless another is chosen. */
export function ReadinessFor({ person, more }: ReadinessForProps) {
  const [level, setLevel] = useState<string | null>(null);
  const page = useRead("readinessOf", [person.id, level], { keepPrevious: true });
  const ladder = useRead("ladderShow", []);
  const removing = useWrite("readinessCallRemove");
  const [isCalling, setCalling] = useState(false);
  const remove = async (id: ReadinessCallId) => {
    if ((await removing.run(id)) !== undefined) tellDone(words.removed);
  };
  return (
    <Section
      title={words.title}
      sub={words.help}
      look="card"
      actions={
        <>
          {more}
          <Button size="s" onPress={() => setCalling(true)}>
            {words.call}
          </Button>
        </>
      }
    >
      {removing.error && <ErrorBanner error={removing.error} />}
      <Loaded of={page}>
        {({ against, term, no_term, terms, calls }) => (
          <>
            <div className={css.proposal}>
              <div className={css.target}>
                <Select
                  label={words.target}
                  choices={(ladder.data?.ladder.levels ?? [against]).map(({ code, name }) => ({
                    id: code,
                    label: name,
                  }))}
                  value={against.code}
                  onChange={setLevel}
                />
              </div>
              <p>
                {term ? (
                  <>
                    {words.proposes}
                    <strong>{words.terms[term]}</strong>
                  </>
                ) : (
                  no_term
                )}
              </p>
            </div>
            <ul className={css.terms}>
              {terms.map(({ name, met, why, short }) => (
                <li key={name} className={css.term}>
                  <Badge
                    tone={met ? "good" : "neutral"}
                    icon={met ? <Check aria-hidden="true" /> : <X aria-hidden="true" />}
                  >
                    {met ? words.met : words.notMet}
                  </Badge>
                  <div className={css.words}>
                    <strong>{words.names[name]}</strong>
                    <p className={css.why}>{why}</p>
                    <Short short={short} why={why} />
                  </div>
                </li>
              ))}
            </ul>
            {calls.length > 0 && (
              <>
                <h3 className={css.heading}>{words.calls}</h3>
                <ul className={css.terms}>
                  {calls.map((call) => (
                    <li key={call.id} className={css.term}>
                      <div className={css.words}>
                        <p>
                          {words.callLine(
                            formatDay(call.on),
                            call.level_name,
                            words.terms[call.term],
                          )}
                        </p>
                        {call.reason && <p className={css.why}>{call.reason}</p>}
                        {call.proposed && (
                          <p className={css.why}>
                            {words.proposedThen(words.terms[call.proposed])}
                          </p>
                        )}
                      </div>
                      <IconButton
                        label={words.removeCall(formatDay(call.on))}
                        icon={<Trash2 aria-hidden="true" />}
                        onPress={() => void remove(call.id)}
                      />
                    </li>
                  ))}
                </ul>
              </>
            )}
            {isCalling && (
              <CallDialog
                person={person}
                level={against}
                proposed={term}
                onClose={() => setCalling(false)}
              />
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}

/** Everything that is short, where the sentence names only the first. */
function Short({ short, why }: Pick<Term, "short" | "why">) {
  if (short.every((one) => why.includes(one))) return null;
  return (
    <details className={css.short}>
      <summary>{words.all(short.length)}</summary>
      <ul>
        {short.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </details>
  );
}
