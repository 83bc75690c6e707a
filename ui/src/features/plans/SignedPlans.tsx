import { FileDown, Files, Printer } from "lucide-react";
import { useState } from "react";
import type {
  PlanPage_Serialize as PlanPage,
  SignedPlanRow_Serialize as SignedPlanRow,
} from "../../bindings";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { ErrorBanner } from "../../components/ErrorBanner";
import { Fold } from "../../components/Fold";
import { Section } from "../../components/Section";
import { showToast } from "../../components/toasts";
import { batchMessages } from "../../messages/batch";
import { signMessages as words } from "../../messages/plan_course";
import { useRead, useWrite } from "../../queries";
import { Pages } from "../printing/Pages";
import { tellSaved } from "../printing/tell_saved";
import css from "./Signed.module.css";

interface SignedPlansProps {
  page: PlanPage;
  isReadOnly: boolean;
  onSign: () => void;
}

/** What was signed, newest first: the pages as they were, and what is different by now. */
export function SignedPlans({ page, isReadOnly, onSign }: SignedPlansProps) {
  const { signed, person } = page;
  const [last, ...earlier] = signed;
  if (last === undefined) return null;
  const isChanged = last.changes.length > 0;
  const mayBeSigned = !isReadOnly && page.plan.state === "agreed" && page.may_sign.length > 0;
  return (
    <Section
      title={words.heading}
      look="card"
      actions={
        mayBeSigned && <Button onPress={onSign}>{isChanged ? words.signAgain : words.sign}</Button>
      }
    >
      <ol className={css.list}>
        <SignedLine row={last} person={person.name} />
      </ol>
      {earlier.length > 0 && (
        <Fold title={words.earlier}>
          <ol className={css.list}>
            {earlier.map((row) => (
              <SignedLine key={row.id} row={row} person={person.name} />
            ))}
          </ol>
        </Fold>
      )}
    </Section>
  );
}

function SignedLine({ row, person }: { row: SignedPlanRow; person: string }) {
  const [isShown, setShown] = useState(false);
  const save = useWrite("signedPlanSave");
  const print = useWrite("signedPlanSystemPrint");
  const error = save.error ?? print.error;
  const signatures = [row.pm, row.leader].filter((one) => one !== null && one !== undefined);
  const who = words.by(signatures, row.of_day);

  const doSave = async () => {
    const file = await save.run(row.id, person);
    if (file) tellSaved(file, [file]);
  };
  const doPrint = async () => {
    const became = await print.run(row.id, person);
    if (became === "sent" || became === "shown") {
      showToast({ title: batchMessages[became], tone: "good" });
    }
  };

  return (
    <li className={css.line}>
      <p className={css.who}>{who}</p>
      <p className={css.buttons}>
        <Button
          size="s"
          variant="quiet"
          icon={<Files aria-hidden="true" />}
          aria-label={words.pagesOf(who)}
          onPress={() => setShown(true)}
        >
          {words.pages}
        </Button>
        <Button
          size="s"
          variant="quiet"
          icon={<FileDown aria-hidden="true" />}
          aria-label={words.pdfOf(who)}
          isPending={save.isRunning}
          onPress={() => void doSave()}
        >
          {words.pdf}
        </Button>
        <Button
          size="s"
          variant="quiet"
          icon={<Printer aria-hidden="true" />}
          aria-label={words.printOf(who)}
          isPending={print.isRunning}
          onPress={() => void doPrint()}
        >
          {words.print}
        </Button>
      </p>
      {row.changes.length === 0 ? (
        <p className={css.state}>{words.unchanged}</p>
      ) : (
        <>
          <p className={css.state}>{words.changed(row.changes.length)}</p>
          <ul className={css.changes}>
            {row.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </>
      )}
      {error && <ErrorBanner error={error} />}
      {isShown && (
        <Dialog
          title={who}
          isOpen
          onClose={() => setShown(false)}
          size="l"
          fills
          actions={
            <>
              <Button
                icon={<Printer aria-hidden="true" />}
                isPending={print.isRunning}
                onPress={() => void doPrint()}
              >
                {words.print}
              </Button>
              <Button
                variant="primary"
                icon={<FileDown aria-hidden="true" />}
                isPending={save.isRunning}
                onPress={() => void doSave()}
              >
                {words.pdf}
              </Button>
            </>
          }
        >
          <div className={css.pages}>
            <SignedPages row={row} person={person} />
          </div>
        </Dialog>
      )}
    </li>
  );
}

function SignedPages({ row, person }: { row: SignedPlanRow; person: string }) {
  const pages = useRead("signedPlanPages", [row.id]);
  return (
    <Pages
      pages={pages}
      paperOf="plan"
      isKept
      alt={(page, count) => words.page(page, count, person)}
    />
  );
}
