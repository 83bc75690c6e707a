import { Printer } from "lucide-react";
import { useState } from "react";
import type { BatchOf } from "../../bindings";
import { useCommands } from "../../commands";
import { Button } from "../../components/Button";
import { batchMessages as words } from "../../messages/batch";
import { printMessages } from "../../messages/plan_printing";
import { BatchDialog } from "./BatchDialog";

interface BatchButtonProps {
  /** What the screen it stands on is about. */
  of: BatchOf;
  isDisabled?: boolean;
}

/** The way to paper for several people. */
export function BatchButton({ of, isDisabled = false }: BatchButtonProps) {
  const [isOpen, setOpen] = useState(false);
  useCommands([
    {
      id: "print.several",
      title: words.title,
      section: "screen",
      shortcuts: ["Mod+P"],
      keywords: words.keywords,
      enabled: !isDisabled,
      run: () => setOpen(true),
    },
  ]);
  return (
    <>
      <Button
        icon={<Printer aria-hidden="true" />}
        onPress={() => setOpen(true)}
        isDisabled={isDisabled}
      >
        {printMessages.print}
      </Button>
      {isOpen && <BatchDialog first={of} onClose={() => setOpen(false)} />}
    </>
  );
}
