import { useRead } from "../../queries";
import type { Named } from "./chosen_cells";
import { MatrixScreen } from "./MatrixScreen";

/** Who decides what, person by person; what is looked at belongs to the workspace that is open. */
// biome-ignore lint/style/noDefaultExport: the router loads each screen by its default export
export default function DelegationScreen({ opens }: { opens?: Named }) {
  const { data } = useRead("workspaceState", []);
  if (!data) return null;
  return (
    <MatrixScreen key={data.path} place={data.path} today={data.today} {...(opens && { opens })} />
  );
}
