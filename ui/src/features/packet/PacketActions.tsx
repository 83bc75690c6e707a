import { FileDown, Printer } from "lucide-react";
import { useEffect } from "react";
import type { Handout } from "../../bindings";
import { useCommands } from "../../commands";
import { Button } from "../../components/Button";
import { showToast } from "../../components/toasts";
import { packetMessages as words } from "../../messages/packet";
import { printMessages } from "../../messages/plan_printing";
import { usePaper } from "../printing/paper";
import { useHandout } from "../printing/useHandout";

/** The ways to paper. */
export function PacketActions({ what }: { what: Handout }) {
  const paper = usePaper("packet");
  const handout = useHandout();
  const isBusy = handout.isSaving || handout.isPrinting;
  const { error } = handout;
  useEffect(() => {
    if (error) showToast({ title: error.message, tone: "bad" });
  }, [error]);
  useCommands([
    {
      id: "packet.pdf",
      title: words.pdfCommand,
      section: "screen",
      enabled: !isBusy,
      run: () => void handout.savePdf(what, paper),
    },
    {
      id: "packet.print",
      title: words.printCommand,
      section: "screen",
      shortcuts: ["Mod+P"],
      enabled: !isBusy,
      run: () => void handout.print(what, paper),
    },
  ]);

  return (
    <>
      <Button
        icon={<Printer aria-hidden="true" />}
        isPending={handout.isPrinting}
        isDisabled={isBusy}
        onPress={() => void handout.print(what, paper)}
      >
        {printMessages.print}
      </Button>
      <Button
        variant="primary"
        icon={<FileDown aria-hidden="true" />}
        isPending={handout.isSaving}
        isDisabled={isBusy}
        onPress={() => void handout.savePdf(what, paper)}
      >
        {printMessages.pdf}
      </Button>
    </>
  );
}
