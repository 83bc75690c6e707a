import type { RoundLine_Serialize, RoundPage_Serialize, ScaleWord, Standing } from "../../bindings";
import { ErrorBanner } from "../../components/ErrorBanner";
import { Section } from "../../components/Section";
import { TextArea } from "../../components/TextArea";
import { assessmentMessages } from "../../messages/assessment";
import { assessmentRoundMessages as words } from "../../messages/assessment_round";
import { Loaded, useRead, useWrite } from "../../queries";
import { CloseBar } from "./CloseBar";
import { CompareLine } from "./CompareLine";
import css from "./Round.module.css";
import { useEdited } from "./useEdited";

interface CompareBoardProps {
  round: RoundLine_Serialize;
  scale: readonly ScaleWord[];
}

/** The order in which they are talked about. */
const standings: readonly Standing[] = ["differs", "only_self", "only_manager", "same", "unrated"];

/** Both views on one scale, the widest differences first, and what was agreed. To read once it is final. */
export function CompareBoard({ round, scale }: CompareBoardProps) {
  const read = useRead("roundShow", [round.id]);
  const agreeing = useWrite("roundAgree");
  const note = useEdited(read.data?.note ?? "");
  const isFinal = round.stage === "final";
  const canAgree = round.stage === "compare";
  const keep = async (ratings: { competency: string; value: number; note: string }[]) =>
    (await agreeing.run(round.id, { ratings, cleared: [], note: null })) !== undefined;
  const clear = (competency: string) =>
    void agreeing.run(round.id, { ratings: [], cleared: [competency], note: null });
  const keepNote = () => {
    if (note.value === (read.data?.note ?? "")) return;
    note.send(note.value);
    void agreeing.run(round.id, { ratings: [], cleared: [], note: note.value });
  };

  if (!canAgree && !isFinal) return <p className={css.about}>{words.notYet(round.stage)}</p>;
  return (
    <Loaded of={read}>
      {(page) => (
        <div className={css.stage}>
          {canAgree && <CloseBar page={page} />}
          {agreeing.error && <ErrorBanner error={agreeing.error} />}
          <Legend hasPeers={page.comparisons.some(({ peers }) => peers.length > 0)} />
          {standings.map((standing) => {
            const lines = page.comparisons.filter((line) => line.standing === standing);
            if (lines.length === 0) return null;
            const list = lines.map((line) => (
              <CompareLine
                key={line.competency}
                line={line}
                page={page}
                scale={scale}
                isFinal={isFinal}
                onAgree={(value) => keep([{ competency: line.competency, value, note: "" }])}
                onClear={() => clear(line.competency)}
              />
            ));
            return standing === "unrated" ? (
              <details key={standing} className={css.unrated}>
                <summary>{words.unrated(lines.length)}</summary>
                <div className={css.lines}>{list}</div>
              </details>
            ) : (
              <Section
                key={standing}
                title={
                  isFinal && standing === "differs" ? words.differed : words.standings[standing]
                }
                sub={!isFinal && words.standingHelp[standing]}
              >
                <div className={css.lines}>{list}</div>
              </Section>
            );
          })}
          <Notes page={page} isFinal={isFinal} />
          {!isFinal && (
            <TextArea
              label={words.note}
              description={assessmentMessages.private}
              value={note.value}
              onChange={note.edit}
              onBlur={keepNote}
              rows={3}
            />
          )}
        </div>
      )}
    </Loaded>
  );
}

/** What was written beside the ratings, for the leader alone. */
function Notes({ page, isFinal }: { page: RoundPage_Serialize; isFinal: boolean }) {
  const notes = [
    { title: words.ownWords(page.person.name), text: page.own_view?.note },
    { title: words.yourWords, text: page.manager_view?.note },
    { title: words.talkWords, text: isFinal ? page.note : "" },
  ].filter(({ text }) => text);
  if (notes.length === 0) return null;
  return (
    <Section title={words.notes} sub={assessmentMessages.private}>
      {notes.map(({ title, text }) => (
        <div key={title} className={css.finalNote}>
          <h3>{title}</h3>
          <p>{text}</p>
        </div>
      ))}
    </Section>
  );
}

function Legend({ hasPeers }: { hasPeers: boolean }) {
  return (
    <ul className={css.legend} aria-label={words.legend}>
      <li>
        <span className={css.mark} data-of="self" aria-hidden="true">
          {words.letters.self}
        </span>
        {words.legendSelf}
      </li>
      <li>
        <span className={css.mark} data-of="manager" aria-hidden="true">
          {words.letters.manager}
        </span>
        {words.legendManager}
      </li>
      {hasPeers && (
        <li>
          <span className={css.mark} data-of="peer" aria-hidden="true">
            {words.letters.peer}
          </span>
          {words.legendPeers}
        </li>
      )}
      <li>
        <span className={css.expectedSign} aria-hidden="true" />
        {words.legendExpected}
      </li>
      <li>
        <span className={css.agreedSign} aria-hidden="true" />
        {words.legendAgreed}
      </li>
    </ul>
  );
}
