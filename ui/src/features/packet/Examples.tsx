import { Minus, Plus } from "lucide-react";
import { useState } from "react";
import type { PacketNote, PacketOf, PacketPage } from "../../bindings";
import { tellDone } from "../../commands";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { Section } from "../../components/Section";
import { evidenceMessages } from "../../messages/evidence";
import { formatDay } from "../../messages/format";
import { packetMessages as words } from "../../messages/packet";
import { useWrite } from "../../queries";
import { EvidenceDialog } from "../evidence/EvidenceDialog";
import css from "./Packet.module.css";
import { ShareDialog } from "./ShareDialog";

/** The notes that make the case, and those that could. */
export function Examples({ of, page }: { of: PacketOf; page: PacketPage }) {
  const choose = useWrite("packetChoose");
  const leaveOut = useWrite("packetLeaveOut");
  const [asked, setAsked] = useState<PacketNote | null>(null);
  const [isNoting, setNoting] = useState(false);
  const chosen = page.notes.filter(({ example }) => example !== null);
  const others = page.notes.filter(({ example }) => example === null);
  const isFull = chosen.length >= page.most_examples;
  const error = choose.error ?? leaveOut.error;

  const take = async (one: PacketNote) => {
    leaveOut.reset();
    // What is for the leader's eyes only is shared by nobody but the leader.
    if (one.note.sharing === "private") setAsked(one);
    else if ((await choose.run(of, one.note.id, "ask")) !== undefined) tellDone(words.chosen);
  };
  const drop = async (one: PacketNote) => {
    choose.reset();
    if ((await leaveOut.run(of, one.note.id)) !== undefined) tellDone(words.leftOut);
  };

  return (
    <Section
      title={words.examples(page.proposed.name)}
      sub={words.examplesText}
      look="card"
      actions={
        <Button size="s" onPress={() => setNoting(true)}>
          {evidenceMessages.add}
        </Button>
      }
    >
      {error && !asked && <ErrorBanner error={error} />}
      {chosen.length > 0 && (
        <ol className={css.notes}>
          {chosen.map((one) => (
            <Note key={one.note.id} one={one} isChosen>
              <Button
                size="s"
                icon={<Minus aria-hidden="true" />}
                aria-label={words.leaveOutNote(formatDay(one.note.on))}
                onPress={() => void drop(one)}
              >
                {words.leaveOut}
              </Button>
            </Note>
          ))}
        </ol>
      )}
      {others.length > 0 && <h3 className={css.heading}>{words.others}</h3>}
      {page.notes.length === 0 && <p className={css.quiet}>{words.nothing}</p>}
      {isFull && others.length > 0 && <p className={css.quiet}>{words.full(page.most_examples)}</p>}
      <ul className={css.notes}>
        {others.map((one) => (
          <Note key={one.note.id} one={one} isChosen={false}>
            {!isFull && (
              <Button
                size="s"
                icon={<Plus aria-hidden="true" />}
                aria-label={words.chooseNote(formatDay(one.note.on))}
                onPress={() => void take(one)}
              >
                {words.choose}
              </Button>
            )}
          </Note>
        ))}
      </ul>
      {asked && <ShareDialog of={of} one={asked} onClose={() => setAsked(null)} />}
      {isNoting && <EvidenceDialog person={page.person} onClose={() => setNoting(false)} />}
    </Section>
  );
}

interface NoteProps {
  one: PacketNote;
  isChosen: boolean;
  children: React.ReactNode;
}

function Note({ one, isChosen, children }: NoteProps) {
  const { note } = one;
  return (
    <li className={css.note} data-chosen={isChosen || undefined}>
      <div className={css.words}>
        <p className={css.text}>{note.text}</p>
        <p className={css.about}>
          {formatDay(note.on)}
          <Badge>{evidenceMessages.kinds[note.kind]}</Badge>
          <Badge tone="outline">{evidenceMessages.sharings[note.sharing]}</Badge>
          {note.links.map(
            ({ link, name }) => name && <span key={JSON.stringify(link)}>{name}</span>,
          )}
        </p>
      </div>
      {children}
    </li>
  );
}
