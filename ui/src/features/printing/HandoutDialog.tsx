import { FileDown, Printer } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { Handout } from "../../bindings";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { ErrorBanner } from "../../components/ErrorBanner";
import { handoutMessages as words } from "../../messages/handouts";
import { partMessages } from "../../messages/parts";
import { printMessages } from "../../messages/plan_printing";
import { useRead } from "../../queries";
import css from "./HandoutDialog.module.css";
import { Pages } from "./Pages";
import { paperOfHandout, usePaper } from "./paper";
import { useHandout } from "./useHandout";

interface HandoutDialogProps {
  title: string;
  /** Null while a choice is still open. */
  what: Handout | null;
  /** What it is called to a screen reader: “role card of Senior PM”. */
  name: string;
  onClose: () => void;
  /** What there is to choose. */
  children?: ReactNode;
  /** Where what is chosen is no paper: what stands in place of the pages, and the way to get it. */
  instead?: { content: ReactNode; action: ReactNode } | false;
}

/** Something to hand out: what there is to choose, the very pages, and the ways to paper. */
export function HandoutDialog({
  title,
  what,
  name,
  onClose,
  children,
  instead = false,
}: HandoutDialogProps) {
  const paper = usePaper(paperOfHandout(what));
  const handout = useHandout();
  const isBusy = handout.isSaving || handout.isPrinting;
  const finish = async (done: Promise<boolean>) => {
    if (await done) onClose();
  };

  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="l"
      {...(!instead && { fills: true as const })}
      actions={
        <>
          <Button onPress={onClose}>{partMessages.cancel}</Button>
          {instead ? (
            instead.action
          ) : (
            <>
              <Button
                icon={<Printer aria-hidden="true" />}
                isPending={handout.isPrinting}
                isDisabled={what === null || isBusy}
                onPress={() => what && void finish(handout.print(what, paper))}
              >
                {printMessages.print}
              </Button>
              <Button
                variant="primary"
                icon={<FileDown aria-hidden="true" />}
                isPending={handout.isSaving}
                isDisabled={what === null || isBusy}
                onPress={() => what && void finish(handout.savePdf(what, paper))}
              >
                {printMessages.pdf}
              </Button>
            </>
          )}
        </>
      }
    >
      <div className={css.choices}>{children}</div>
      {handout.error && <ErrorBanner error={handout.error} />}
      {instead ? (
        instead.content
      ) : (
        <div className={css.pages}>{what && <HandoutPages what={what} name={name} />}</div>
      )}
    </Dialog>
  );
}

function HandoutPages({ what, name }: { what: Handout; name: string }) {
  const pages = useRead("handoutPages", [what, usePaper(paperOfHandout(what))], {
    keepPrevious: true,
  });
  // On other paper it is the same document, and what was seen may stay until it is made; another document may not stand in for it.
  const document = JSON.stringify(what);
  const [seen, setSeen] = useState(document);
  if (pages.data && !pages.isPlaceholderData && seen !== document) setSeen(document);
  return (
    <Pages
      key={document}
      handout={what}
      pages={pages}
      paperOf={paperOfHandout(what)}
      isOther={pages.isPlaceholderData && seen !== document}
      alt={(page, count) => words.page(page, count, name)}
    />
  );
}
