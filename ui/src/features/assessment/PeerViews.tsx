import { MessageSquareQuote, Trash2 } from "lucide-react";
import { useState } from "react";
import type {
  LadderPage_Serialize,
  PeerViewLine_Serialize,
  PersonRef,
  RoundLine_Serialize,
} from "../../bindings";
import { tellDone } from "../../commands";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { EmptyState } from "../../components/EmptyState";
import { ErrorBanner } from "../../components/ErrorBanner";
import { IconButton } from "../../components/IconButton";
import { Section } from "../../components/Section";
import { peerMessages as words } from "../../messages/peers";
import { useWrite } from "../../queries";
import { AnswerDialog } from "./AnswerDialog";
import { AskDialog } from "./AskDialog";
import css from "./Peers.module.css";

interface PeerViewsProps {
  person: PersonRef;
  peers: readonly PeerViewLine_Serialize[];
  page: LadderPage_Serialize;
  round: RoundLine_Serialize;
}

type Open = { kind: "ask" } | { kind: "answer"; view: PeerViewLine_Serialize } | null;

/** Who was asked and why, what they said, and what of it may stand on paper. */
export function PeerViews({ person, peers, page, round }: PeerViewsProps) {
  const [open, setOpen] = useState<Open>(null);
  const removing = useWrite("peerViewRemove");
  const isClosed = round.stage === "final";
  const remove = async (view: PeerViewLine_Serialize) => {
    if ((await removing.run(view.id)) !== undefined) tellDone(words.removed);
  };
  const ask = (
    <Button size={peers.length > 0 ? "s" : "m"} onPress={() => setOpen({ kind: "ask" })}>
      {words.ask}
    </Button>
  );

  return (
    <>
      {removing.error && <ErrorBanner error={removing.error} />}
      {peers.length === 0 ? (
        <EmptyState title={words.noneTitle} text={words.noneText(person.name)} actions={ask} />
      ) : (
        <Section title={words.title} sub={words.help} actions={!isClosed && ask}>
          <ul className={css.views}>
            {peers.map((view) => (
              <li key={view.id} className={css.view}>
                <header className={css.head}>
                  <h3>{view.name || words.erased}</h3>
                  <Badge tone={view.answered_on ? "good" : "outline"}>
                    {view.answered_on
                      ? words.answered(view.answered_on)
                      : words.asked(view.asked_on)}
                  </Badge>
                  <span className={css.space} />
                  <Button
                    size="s"
                    variant="quiet"
                    aria-label={words.answerOf(
                      view.name || words.erased,
                      view.answered_on !== null,
                    )}
                    onPress={() => setOpen({ kind: "answer", view })}
                  >
                    {view.answered_on ? words.change : words.answer}
                  </Button>
                  {!view.agreed_on && (
                    <IconButton
                      label={words.removeOf(view.name || words.erased)}
                      icon={<Trash2 aria-hidden="true" />}
                      onPress={() => void remove(view)}
                    />
                  )}
                </header>
                {!isClosed && view.agreed_on && (
                  <p className={css.why}>{words.before(view.agreed_on)}</p>
                )}
                <p className={css.why}>{words.because(view.why)}</p>
                {view.words && <p className={css.said}>{view.words}</p>}
                {view.ratings.length > 0 && (
                  <p className={css.why}>{words.rated(view.ratings.length)}</p>
                )}
                {view.quote && (
                  <p className={css.quote}>
                    <MessageSquareQuote aria-hidden="true" />
                    <span>
                      {words.onPaper(view.quote, view.naming === "agreed" ? view.name : null)}
                    </span>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {open?.kind === "ask" && <AskDialog person={person} onClose={() => setOpen(null)} />}
      {open?.kind === "answer" && (
        <AnswerDialog
          person={person}
          view={open.view}
          page={page}
          isFinal={open.view.agreed_on !== null}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
