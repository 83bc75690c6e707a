import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { PersonRef } from "../../bindings";
import { Button } from "../../components/Button";
import { Section } from "../../components/Section";
import { evidenceMessages as words } from "../../messages/evidence";
import { Loaded, useRead } from "../../queries";
import css from "./Evidence.module.css";
import { EvidenceDialog } from "./EvidenceDialog";
import { everythingAbout } from "./evidence_search";
import { NoteEvidence } from "./NoteEvidence";
import { NoteLine } from "./NoteLine";

const shown = 5;

/** What was noted about somebody, newest first, and the way to note more. */
export function EvidenceOf({ person }: { person: PersonRef }) {
  const list = useRead("evidenceSearch", [{ ...everythingAbout(person.id), limit: shown }]);
  const [isAdding, setAdding] = useState(false);
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
      <NoteEvidence person={person} hasLetter />
      <Loaded of={list}>
        {({ evidence, found }) => (
          <>
            {found === 0 && <p className={css.quiet}>{words.none}</p>}
            <ul className={css.notes}>
              {evidence.map((note) => (
                <NoteLine key={note.id} note={note} />
              ))}
            </ul>
            {found > evidence.length && (
              <Link to="/evidence" search={{ person: person.id }} className={css.quiet}>
                {words.all(found)}
              </Link>
            )}
          </>
        )}
      </Loaded>
      {isAdding && <EvidenceDialog person={person} onClose={() => setAdding(false)} />}
    </Section>
  );
}
