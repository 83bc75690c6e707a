import type { CellsSet, DelegationDraft_Deserialize } from "../../bindings";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { ErrorBanner } from "../../components/ErrorBanner";
import { delegationMessages } from "../../messages/delegation";
import { useRead } from "../../queries";
import css from "./CellPanel.module.css";

const words = delegationMessages.many;

interface ManyCellsQuestionProps {
  /** The step in number and word; null takes the wanted level away. */
  step: string | null;
  isWanted: boolean;
  /** What would be written to the chosen cells. */
  drafts: DelegationDraft_Deserialize[];
  onYes: () => void;
  onClose: () => void;
}

/** What a key would do to many cells, before it does. */
export function ManyCellsQuestion({ drafts, ...props }: ManyCellsQuestionProps) {
  const { data, error } = useRead("delegationSetAhead", [drafts], { keepPrevious: true });
  if (data) return <Question {...props} counts={data} />;
  return error ? (
    <Dialog title={words.notCounted} isOpen isQuestion size="s" onClose={props.onClose}>
      <ErrorBanner error={error} />
    </Dialog>
  ) : null;
}

interface QuestionProps extends Omit<ManyCellsQuestionProps, "drafts"> {
  counts: CellsSet;
}

function Question({ step, isWanted, counts, onYes, onClose }: QuestionProps) {
  const cells = counts.changed + counts.begun;
  const title =
    cells === 0
      ? words.nothingChanges
      : !isWanted
        ? words.set(step ?? "", cells)
        : step === null
          ? words.wantNothing(cells)
          : words.want(step, cells);
  return (
    <Dialog
      title={title}
      isOpen
      isQuestion
      size="s"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} autoFocus={cells === 0}>
            {cells === 0 ? words.close : words.no}
          </Button>
          {cells > 0 && (
            <Button variant="primary" onPress={onYes} autoFocus>
              {words.yes(cells)}
            </Button>
          )}
        </>
      }
    >
      <div className={css.question}>
        <p>{words.chosen(counts.people, counts.areas)}</p>
        <ul>
          {words.lines(counts).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {cells > 0 && <p className={css.about}>{words.oneStep}</p>}
      </div>
    </Dialog>
  );
}
