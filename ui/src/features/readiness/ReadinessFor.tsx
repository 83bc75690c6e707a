import { Check, Trash2, X } from "lucide-react";
import { useState } from "react";
import type { LevelRef, PersonRef, ReadinessCallId } from "../../bindings";
import { tellDone } from "../../commands";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { IconButton } from "../../components/IconButton";
import { Section } from "../../components/Section";
import { formatDay } from "../../messages/format";
import { readinessMessages as words } from "../../messages/readiness";
import { Loaded, useRead, useWrite } from "../../queries";
import { CallDialog } from "./CallDialog";
import css from "./Readiness.module.css";

interface ReadinessForProps {
  person: PersonRef;
  level: LevelRef;
}

/** What the formula proposes, why, and what the leader said. */
export function ReadinessFor({ person, level }: ReadinessForProps) {
  const page = useRead("readinessOf", [person.id, level.code]);
  const removing = useWrite("readinessCallRemove");
  const [isCalling, setCalling] = useState(false);
  const remove = async (id: ReadinessCallId) => {
    if ((await removing.run(id)) !== undefined) tellDone(words.removed);
  };
  return (
    <Section
      title={words.title(level.name)}
      sub={words.help}
      look="card"
      actions={
        <Button size="s" onPress={() => setCalling(true)}>
          {words.call}
        </Button>
      }
    >
      {removing.error && <ErrorBanner error={removing.error} />}
      <Loaded of={page}>
        {({ term, terms, calls }) => (
          <>
            <p className={css.proposal}>
              {term ? (
                <>
                  {words.proposes}
                  <strong>{words.terms[term]}</strong>
                </>
              ) : (
                words.unknown
              )}
            </p>
            <ul className={css.terms}>
              {terms.map(({ name, met, why }) => (
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
                level={level}
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
