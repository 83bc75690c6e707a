import type { PlanId, TextIn } from "../../bindings";
import { KeptText as AnyKeptText, type KeptTextProps } from "../../components/KeptText";
import { useRead } from "../../queries";
import { noteTyped } from "./typed_texts";

interface PlanTextProps extends Omit<KeptTextProps, "reread" | "onTyped"> {
  plan: PlanId;
  of: TextIn;
}

/** A text of a plan, edited where it stands; the pages beside it follow what is typed. */
export function KeptText({ plan, of, ...props }: PlanTextProps) {
  const { refetch } = useRead("planShow", [plan]);
  return (
    <AnyKeptText
      {...props}
      reread={refetch}
      onTyped={(text) => noteTyped(plan, of, text, props.saved)}
    />
  );
}
