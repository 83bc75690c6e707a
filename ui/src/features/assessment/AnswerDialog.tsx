import { useState } from "react";
import type { LadderPage_Serialize, PeerViewLine_Serialize, PersonRef } from "../../bindings";
import { tellDone } from "../../commands";
import { Checkbox } from "../../components/Checkbox";
import { FormDialog } from "../../components/FormDialog";
import { Select } from "../../components/Select";
import { TextArea } from "../../components/TextArea";
import { peerMessages as words } from "../../messages/peers";
import { useWrite } from "../../queries";
import css from "./Peers.module.css";
import { useRating } from "./useRating";

interface AnswerDialogProps {
  person: PersonRef;
  view: PeerViewLine_Serialize;
  page: LadderPage_Serialize;
  /** Frozen with the round: only what the colleague agrees to can change. */
  isFinal: boolean;
  onClose: () => void;
}

const unrated = "";

/** What a colleague said, which words of it may be quoted, and their ratings if they gave any. */
export function AnswerDialog({ person, view, page, isFinal, onClose }: AnswerDialogProps) {
  const updating = useWrite("peerViewUpdate");
  const rating = useRating({ person: person.id, by: "peer", peerView: view.id });
  const [said, setSaid] = useState(view.words);
  const [quote, setQuote] = useState(view.quote ?? "");
  const [isNamed, setNamed] = useState(view.naming === "agreed");
  const [values, setValues] = useState<Record<string, string>>(() =>
    Object.fromEntries(view.ratings.map(({ competency, value }) => [competency, String(value)])),
  );
  const before = new Map(view.ratings.map(({ competency, value }) => [competency, String(value)]));

  const submit = async () => {
    const edit = {
      why: null,
      answered_on: null,
      words: said === view.words ? null : said,
      quote,
      naming: isNamed ? ("agreed" as const) : ("withheld" as const),
    };
    if ((await updating.run(view.id, edit)) === undefined) return;
    const ratings = Object.entries(values)
      .filter(([code, value]) => value !== unrated && before.get(code) !== value)
      .map(([competency, value]) => ({ competency, value: Number(value), note: "" }));
    const cleared = Object.entries(values)
      .filter(([code, value]) => value === unrated && before.has(code))
      .map(([code]) => code);
    if (ratings.length + cleared.length > 0 && !(await rating.keep({ ratings, cleared }))) return;
    tellDone(words.kept(view.name));
    onClose();
  };
  const error = updating.error ?? rating.error;
  const at = (field: string) => (error?.field === field ? error.message : undefined);

  return (
    <FormDialog
      title={words.answerTitle(view.name || words.erased, person.name)}
      submitLabel={words.keep}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={updating.isRunning || rating.isRunning}
      error={error}
      fields={["words", "quote"]}
      size="l"
    >
      {isFinal ? (
        <>
          <p className={css.why}>{words.frozen}</p>
          {view.words && <p className={css.said}>{view.words}</p>}
          {view.quote && (
            <Checkbox
              isSelected={quote !== ""}
              onChange={(stays) => setQuote(stays ? (view.quote ?? "") : "")}
            >
              {words.stays(view.quote)}
            </Checkbox>
          )}
        </>
      ) : (
        <>
          <TextArea
            label={words.said}
            description={words.saidHelp}
            value={said}
            onChange={setSaid}
            rows={5}
            error={at("words")}
            autoFocus
          />
          <TextArea
            label={words.quote}
            description={words.quoteHelp}
            value={quote}
            onChange={setQuote}
            rows={2}
            error={at("quote")}
          />
        </>
      )}
      <Checkbox isSelected={isNamed} onChange={setNamed}>
        {words.naming(view.name || words.erased)}
      </Checkbox>
      {!isFinal && (
        <details className={css.ratings} open={view.ratings.length > 0}>
          <summary>{words.ratings}</summary>
          <p className={css.why}>{words.ratingsHelp}</p>
          <div className={css.grid}>
            {page.ladder.competencies.map(({ code, name }) => (
              <Select
                key={code}
                label={name}
                choices={[
                  { id: unrated, label: words.notRated },
                  ...page.proficiencies.map((step) => ({
                    id: String(step.value),
                    label: `${step.value} ${step.word}`,
                  })),
                ]}
                value={values[code] ?? unrated}
                onChange={(value) => setValues((now) => ({ ...now, [code]: value }))}
              />
            ))}
          </div>
        </details>
      )}
    </FormDialog>
  );
}
