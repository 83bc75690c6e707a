import { Trash2 } from "lucide-react";
import { useState } from "react";
import type { EvidenceId, PersonRef } from "../../bindings";
import { tellDone, useCommands } from "../../commands";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { IconButton } from "../../components/IconButton";
import { Section } from "../../components/Section";
import { evidenceMessages as words } from "../../messages/evidence";
import { formatDay } from "../../messages/format";
import { Loaded, useRead, useWrite } from "../../queries";
import css from "./Evidence.module.css";
import { EvidenceDialog } from "./EvidenceDialog";

const shown = 5;

/** What was noted about somebody, newest first, and the way to note more. */
export function EvidenceOf({ person }: { person: PersonRef }) {
  const list = useRead("evidenceList", [person.id, null, shown]);
  const removing = useWrite("evidenceRemove");
  const [isAdding, setAdding] = useState(false);
  useCommands([
    {
      id: "evidence.add",
      title: words.add,
      section: "screen",
      shortcuts: ["N"],
      run: () => setAdding(true),
    },
  ]);
  const remove = async (id: EvidenceId) => {
    if ((await removing.run(id)) !== undefined) tellDone(words.removed);
  };

  return (
    <Section
      title={words.title}
      sub={words.help}
      look="card"
      actions={
        <Button size="s" onPress={() => setAdding(true)}>
          {words.add}
        </Button>
      }
    >
      {removing.error && <ErrorBanner error={removing.error} />}
      <Loaded of={list}>
        {({ evidence, found }) => (
          <>
            {found === 0 && <p className={css.quiet}>{words.none}</p>}
            <ul className={css.notes}>
              {evidence.map(({ id, on, text, kind, sharing, links }) => (
                <li key={id} className={css.note}>
                  <div className={css.words}>
                    <p className={css.text}>{text}</p>
                    <p className={css.about}>
                      {formatDay(on)}
                      <Badge>{words.kinds[kind]}</Badge>
                      {sharing === "shareable" && (
                        <Badge tone="outline">{words.sharings[sharing]}</Badge>
                      )}
                      {links.map(({ name }) => name && <span key={name}>{name}</span>)}
                    </p>
                  </div>
                  <IconButton
                    label={words.removeNote(formatDay(on))}
                    icon={<Trash2 aria-hidden="true" />}
                    onPress={() => void remove(id)}
                  />
                </li>
              ))}
            </ul>
            {found > evidence.length && (
              <p className={css.quiet}>{words.more(evidence.length, found)}</p>
            )}
          </>
        )}
      </Loaded>
      {isAdding && <EvidenceDialog person={person} onClose={() => setAdding(false)} />}
    </Section>
  );
}
