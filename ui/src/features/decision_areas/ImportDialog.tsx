import type {
  AreaFate_Serialize as AreaFate,
  CatalogueImported_Serialize as CatalogueImported,
} from "../../bindings";
import { tellDone } from "../../commands";
import { Callout } from "../../components/Callout";
import { FormDialog } from "../../components/FormDialog";
import { decisionAreaMessages } from "../../messages/decision_areas";
import { useWrite } from "../../queries";
import css from "./Dialogs.module.css";

const words = decisionAreaMessages.importing;

interface ImportDialogProps {
  page: CatalogueImported;
  onClose: () => void;
}

const order: readonly AreaFate["fate"][] = ["refused", "changed", "new", "unchanged"];

/** Refused rows are what one has to do something about; what stays as it is needs no look. */
function whatToMendFirst(fates: readonly AreaFate[]): AreaFate[] {
  return order.flatMap((kind) => fates.filter(({ fate }) => fate === kind));
}

/** What becomes of every row of a file, before anything is saved. */
export function ImportDialog({ page, onClose }: ImportDialogProps) {
  const confirm = useWrite("catalogueImportConfirm");
  const count = page.new + page.changed;
  const submit = async () => {
    const done = await confirm.run();
    if (!done) return;
    tellDone(words.done(done.new + done.changed, done.refused));
    onClose();
  };
  return (
    <FormDialog
      title={words.title(page.file)}
      submitLabel={count > 0 ? words.submit(count) : words.nothing}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={confirm.isRunning}
      error={confirm.error}
      isIncomplete={count === 0}
      size="l"
    >
      <p>{words.counts(page.new, page.changed, page.unchanged, page.refused)}</p>
      {page.remarks.length > 0 && (
        <Callout tone="warn">
          {page.remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
        </Callout>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by the keyboard, too */}
      <section className={css.scroll} tabIndex={0} aria-label={words.fate}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col" className={css.number}>
                {words.row}
              </th>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.fate}</th>
            </tr>
          </thead>
          <tbody>
            {whatToMendFirst(page.fates).map((fate) => (
              <tr key={fate.row}>
                <td className={css.number}>{fate.row}</td>
                <th scope="row">{fate.name || "–"}</th>
                <td className={css.fate} data-fate={fate.fate}>
                  {words.fates[fate.fate]}
                  {fate.reason && <span className={css.reason}>{fate.reason}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {page.absent.length > 0 && (
        <p className={css.help}>
          {words.absent(page.absent.length)} {page.absent.join(", ")}.
        </p>
      )}
      <details>
        <summary>{words.columns}</summary>
        <ul className={css.help}>
          {page.columns.map((column) => (
            <li key={column}>{column}</li>
          ))}
        </ul>
      </details>
    </FormDialog>
  );
}
