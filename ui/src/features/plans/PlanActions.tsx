import { useNavigate } from "@tanstack/react-router";
import {
  CalendarArrowUp,
  CalendarPlus,
  Ellipsis,
  FileDown,
  ListChecks,
  Lock,
  LockOpen,
  PencilLine,
  PenLine,
  Printer,
  Trash2,
} from "lucide-react";
import { useState } from "react";
import type { Batch, PlanPage_Serialize as PlanPage } from "../../bindings";
import { tellDone, useCommands } from "../../commands";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { IconButton } from "../../components/IconButton";
import { Menu } from "../../components/Menu";
import { carryMessages, signMessages } from "../../messages/plan_course";
import { guideMessages } from "../../messages/plan_guide";
import { printMessages } from "../../messages/plan_printing";
import { planMessages as words } from "../../messages/plans";
import { takingOutMessages } from "../../messages/taking_out";
import { useWrite } from "../../queries";
import { PrintJob } from "../printing/PrintJob";
import { usePaper } from "../printing/paper";
import { useBatch } from "../printing/useBatch";
import { textEntries } from "../taking_out/text_entries";
import { useCalendarFile } from "../taking_out/useCalendarFile";
import { useText } from "../taking_out/useText";
import { CarryDialog } from "./CarryDialog";
import { CloseDialog } from "./CloseDialog";
import css from "./Plan.module.css";
import { SignDialog } from "./SignDialog";
import { useAgreeTarget } from "./useAgreeTarget";

/** Printing a plan, its way from draft to closed, and deleting it. */
export function PlanActions({ page }: { page: PlanPage }) {
  const { plan, person } = page;
  const { state } = plan;
  const navigate = useNavigate();
  const paper = usePaper("plan");
  const printing = useBatch();
  const text = useText({ kind: "plan", id: plan.id }, person);
  const calendar = useCalendarFile();
  const target = useAgreeTarget(page);
  const reopen = useWrite("planReopen");
  const remove = useWrite("planDelete");
  const [isSigning, setSigning] = useState(false);
  const [isCarrying, setCarrying] = useState(false);
  const [isClosing, setClosing] = useState(false);
  const error =
    printing.error ?? text.error ?? calendar.error ?? target.error ?? reopen.error ?? remove.error;

  const job: Batch = {
    of: "plans",
    whom: { kind: "plan", id: plan.id },
    paper,
    name: person.name,
  };
  const savePdf = () => void printing.savePdf(job, "one_file");
  const print = () => void printing.systemPrint(job);
  const saveCalendar = () =>
    void calendar.save({ kind: "plan", of: plan.id }, "without", person.name);
  const doReopen = async () => {
    if ((await reopen.run(plan.id)) !== undefined) tellDone(words.reopened(person.name));
  };
  const doRemove = async () => {
    if ((await remove.run(plan.id)) === undefined) return;
    tellDone(words.removed(person.name));
    void navigate({ to: "/plans" });
  };
  const make = () => void navigate({ to: "/plans/$id/make", params: { id: plan.id } });
  const maySign = state === "agreed" && page.may_sign.length > 0;
  const reopenTitle = state === "agreed" ? words.backToDraft : words.reopen;

  const all = [
    { id: "plan.pdf", title: printMessages.pdf, shortcuts: ["Mod+Shift+P"], run: savePdf },
    { id: "plan.print", title: printMessages.print, shortcuts: ["Mod+P"], run: print },
    {
      id: "plan.copy",
      title: takingOutMessages.copyText,
      keywords: takingOutMessages.copyKeywords,
      shortcuts: ["Mod+Shift+C"],
      run: () => void text.copy(),
    },
    {
      id: "plan.markdown",
      title: takingOutMessages.saveMarkdown,
      run: () => void text.saveMarkdown(),
    },
    {
      id: "plan.calendar",
      title: takingOutMessages.calendar,
      keywords: takingOutMessages.calendarKeywords,
      enabled: state !== "closed",
      run: saveCalendar,
    },
    {
      id: "plan.agree",
      title: words.agree,
      enabled: state === "draft",
      run: () => setSigning(true),
    },
    {
      id: "plan.make",
      title: guideMessages.open,
      enabled: state !== "closed",
      run: make,
    },
    {
      id: "plan.sign",
      title: signMessages.sign,
      enabled: maySign,
      run: () => setSigning(true),
    },
    {
      id: "plan.next",
      title: carryMessages.next,
      run: () => setCarrying(true),
    },
    {
      id: "plan.close",
      title: words.close,
      enabled: state !== "closed",
      run: () => setClosing(true),
    },
    {
      id: "plan.agree_target",
      title: words.agreeTarget,
      enabled: target.isOpen,
      run: () => void target.agree(),
    },
    {
      id: "plan.reopen",
      title: reopenTitle,
      enabled: state !== "draft",
      run: () => void doReopen(),
    },
    { id: "plan.delete", title: words.remove, run: () => void doRemove() },
  ];
  useCommands(all.map((command) => ({ section: "screen" as const, ...command })));

  const entry = {
    make: {
      id: "make",
      label: guideMessages.open,
      icon: <ListChecks />,
      onAction: make,
    },
    sign: {
      id: "sign",
      label: signMessages.sign,
      icon: <PenLine />,
      onAction: () => setSigning(true),
    },
    next: {
      id: "next",
      label: carryMessages.next,
      icon: <CalendarArrowUp />,
      onAction: () => setCarrying(true),
    },
    close: {
      id: "close",
      label: words.close,
      icon: <Lock />,
      onAction: () => setClosing(true),
    },
    reopen: {
      id: "reopen",
      label: reopenTitle,
      icon: state === "agreed" ? <PencilLine /> : <LockOpen />,
      onAction: () => void doReopen(),
    },
  };

  return (
    <>
      <Button
        icon={<FileDown aria-hidden="true" />}
        onPress={savePdf}
        isDisabled={printing.isRunning}
      >
        {printMessages.pdf}
      </Button>
      <Button icon={<Printer aria-hidden="true" />} onPress={print} isDisabled={printing.isRunning}>
        {printMessages.print}
      </Button>
      {state === "draft" && (
        <Button variant="primary" onPress={() => setSigning(true)}>
          {words.agree}
        </Button>
      )}
      {page.stage === "over" && (
        <Button variant="primary" onPress={() => setClosing(true)}>
          {words.close}
        </Button>
      )}
      {state === "closed" && <Button onPress={() => void doReopen()}>{words.reopen}</Button>}
      {state === "closed" && page.current && (
        <Button variant="primary" onPress={() => setCarrying(true)}>
          {carryMessages.next}
        </Button>
      )}
      <Menu
        trigger={
          <IconButton label={words.more} tone="framed" icon={<Ellipsis aria-hidden="true" />} />
        }
        groups={[
          {
            entries: [
              ...textEntries(text),
              ...(state === "closed"
                ? []
                : [
                    {
                      id: "calendar",
                      label: takingOutMessages.calendar,
                      icon: <CalendarPlus />,
                      onAction: saveCalendar,
                    },
                  ]),
            ],
          },
          {
            entries: [
              ...(state === "closed" ? [] : [entry.make]),
              ...(maySign ? [entry.sign] : []),
              entry.next,
              ...(state === "closed" ? [] : [entry.close]),
              ...(state === "draft" ? [] : [entry.reopen]),
            ],
          },
          {
            entries: [
              {
                id: "delete",
                label: words.remove,
                icon: <Trash2 />,
                tone: "danger",
                onAction: () => void doRemove(),
              },
            ],
          },
        ]}
      />
      {(printing.isRunning || error) && (
        <div className={css.outcome}>
          <PrintJob batch={printing} />
          {error && <ErrorBanner error={error} />}
        </div>
      )}
      {isSigning && <SignDialog page={page} onClose={() => setSigning(false)} />}
      {isCarrying && (
        <CarryDialog plan={plan.id} person={person} onClose={() => setCarrying(false)} />
      )}
      {isClosing && <CloseDialog page={page} onClose={() => setClosing(false)} />}
    </>
  );
}
