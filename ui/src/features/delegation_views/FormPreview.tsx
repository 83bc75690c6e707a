import type {
  ViewFormPage_Serialize as FormPage,
  ViewFormLine_Serialize as Line,
} from "../../bindings";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { Callout } from "../../components/Callout";
import { Dialog } from "../../components/Dialog";
import { ErrorBanner } from "../../components/ErrorBanner";
import { stepOf } from "../../components/scale_step";
import { Table } from "../../components/Table";
import type { Column } from "../../components/table_column";
import { viewMessages as words } from "../../messages/delegation_views";
import { partMessages } from "../../messages/parts";
import type { AppError } from "../../platform";
import css from "./Views.module.css";

interface FormPreviewProps {
  page: FormPage;
  isKeeping: boolean;
  error: AppError | null;
  onKeep: () => void;
  onClose: () => void;
}

const tones = { new: "accent", changed: "warn", same: "outline" } as const;

/** Every filled cell of a form with what becomes of it, before anything is kept. */
export function FormPreview({ page, isKeeping, error, onKeep, onClose }: FormPreviewProps) {
  const step = (level: number | null) => {
    const found = stepOf(page.steps, level);
    return found ? words.numbered(found.number, found.word) : "–";
  };
  const columns: Column<Line>[] = [
    { id: "name", header: words.decision, isRowHeader: true, cell: ({ name }) => name },
    { id: "before", header: words.before, cell: ({ before }) => step(before) },
    { id: "now", header: words.now, cell: ({ level }) => <strong>{step(level)}</strong> },
    { id: "note", header: words.inWords, cell: ({ note }) => note },
    {
      id: "fate",
      header: words.fate,
      cell: ({ fate }) => <Badge tone={tones[fate]}>{words.fates[fate]}</Badge>,
    },
    { id: "place", header: words.place, cell: ({ place }) => place },
  ];
  return (
    <Dialog
      title={words.preview(page.person.name)}
      isOpen
      onClose={onClose}
      size="l"
      actions={
        page.entries.length === 0 ? (
          <Button onPress={onClose}>{words.close}</Button>
        ) : (
          <>
            <Button onPress={onClose}>{partMessages.cancel}</Button>
            <Button variant="primary" autoFocus isPending={isKeeping} onPress={onKeep}>
              {words.keep(page.entries.length)}
            </Button>
          </>
        )
      }
    >
      <div className={css.preview}>
        <p className={css.quiet}>
          {page.entries.length === 0 ? words.previewNothing : words.previewHelp}
          {page.blank > 0 && ` ${words.blank(page.blank)}.`}
        </p>
        {page.remarks.map((remark) => (
          <Callout key={remark} tone="warn">
            {remark}
          </Callout>
        ))}
        {page.refused.length > 0 && (
          <Callout tone="warn" title={words.refused(page.refused.length)}>
            <ul className={css.refused}>
              {page.refused.map(({ place, text, reason }) => (
                <li key={`${place} ${text} ${reason}`}>{words.refusedCell(place, text, reason)}</li>
              ))}
            </ul>
          </Callout>
        )}
        {page.lines.length > 0 && (
          <Table
            label={words.preview(page.person.name)}
            columns={columns}
            rows={page.lines}
            rowKey={({ area }) => area}
          />
        )}
        {error && <ErrorBanner error={error} />}
      </div>
    </Dialog>
  );
}
