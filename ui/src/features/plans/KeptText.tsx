import type { PlanId } from "../../bindings";
import { KeptText as AnyKeptText, type KeptTextProps } from "../../components/KeptText";
import { useRead } from "../../queries";

/** A text of a plan, edited where it stands. */
export function KeptText({ plan, ...props }: Omit<KeptTextProps, "reread"> & { plan: PlanId }) {
  const { refetch } = useRead("planShow", [plan]);
  return <AnyKeptText {...props} reread={refetch} />;
}
