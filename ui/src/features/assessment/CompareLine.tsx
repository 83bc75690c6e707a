import { Label, Radio, RadioGroup } from "react-aria-components";
import type { Comparison_Serialize, RoundPage_Serialize, ScaleWord } from "../../bindings";
import { Button } from "../../components/Button";
import { assessmentRoundMessages as words } from "../../messages/assessment_round";
import css from "./Round.module.css";
import { useEdited } from "./useEdited";

interface CompareLineProps {
  line: Comparison_Serialize;
  page: RoundPage_Serialize;
  scale: readonly ScaleWord[];
  isFinal: boolean;
  /** Resolves to true when it was kept. */
  onAgree: (value: number) => Promise<boolean>;
  onClear: () => void;
}

/** One competency on the scale: who sees it where, and what was agreed, which is chosen on the same scale. */
export function CompareLine({ line, page, scale, isFinal, onAgree, onClear }: CompareLineProps) {
  const agreed = useEdited<number | null>(line.agreed);
  const shown = agreed.value ?? line.settled;
  const word = (value: number | null) => scale.find((step) => step.value === value)?.word ?? "";
  const agree = async (value: number) => {
    agreed.send(value);
    if (!(await onAgree(value))) agreed.revert();
  };
  const ownNote = noteOn(page.own_view?.ratings, line.competency);
  const managerNote = noteOn(page.manager_view?.ratings, line.competency);

  return (
    <article className={css.line} data-open={line.is_open || undefined}>
      <div className={css.lineWords}>
        <h3>{line.name}</h3>
        <p className={css.quiet}>
          {words.sides(
            line.self === null ? null : `${line.self} ${word(line.self)}`,
            line.manager === null ? null : `${line.manager} ${word(line.manager)}`,
          )}
        </p>
        {line.expected !== null && (
          <p className={css.quiet}>{words.expected(line.expected, word(line.expected))}</p>
        )}
      </div>
      <div className={css.side}>
        <RadioGroup
          className={css.scale}
          orientation="horizontal"
          isReadOnly={isFinal}
          value={shown === null ? null : String(shown)}
          onChange={(value) => void agree(Number(value))}
        >
          <Label className={css.hidden}>{words.agreedOn(line.name)}</Label>
          {scale.map((step) => (
            <span
              key={step.value}
              className={css.cell}
              data-expected={line.expected === step.value || undefined}
            >
              <span className={css.marks} aria-hidden="true">
                {line.self === step.value && (
                  <span className={css.mark} data-of="self">
                    {words.letters.self}
                  </span>
                )}
                {line.manager === step.value && (
                  <span className={css.mark} data-of="manager">
                    {words.letters.manager}
                  </span>
                )}
                {line.peers
                  .filter((peer) => peer.value === step.value)
                  .map((peer) => (
                    <span key={peer.peer} className={css.mark} data-of="peer">
                      {words.letters.peer}
                    </span>
                  ))}
              </span>
              <Radio
                value={String(step.value)}
                className={css.step}
                aria-label={words.step(step.value, step.word)}
              >
                {step.value}
              </Radio>
            </span>
          ))}
        </RadioGroup>
        <div className={css.lineFoot}>
          <p className={css.settled} data-open={shown === null || undefined}>
            {shown === null ? words.notSettled : words.settled(shown, word(shown), isFinal)}
          </p>
          {!isFinal && line.agreed !== null && (
            <Button
              size="s"
              variant="quiet"
              aria-label={words.takeBackOf(line.name)}
              onPress={onClear}
            >
              {words.takeBackAgreed}
            </Button>
          )}
        </div>
      </div>
      {(ownNote || managerNote) && (
        <div className={css.notes}>
          {ownNote && (
            <p>
              <strong>{words.theirNote}</strong> {ownNote}
            </p>
          )}
          {managerNote && (
            <p>
              <strong>{words.yourNote}</strong> {managerNote}
            </p>
          )}
        </div>
      )}
    </article>
  );
}

function noteOn(
  ratings: readonly { competency: string; note: string }[] | undefined,
  competency: string,
): string {
  return ratings?.find((rating) => rating.competency === competency)?.note ?? "";
}
