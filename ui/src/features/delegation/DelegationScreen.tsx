import { useRead } from "../../queries";
import { MatrixScreen } from "./MatrixScreen";

/** Who decides what, person by person; what is looked at belongs to the workspace that is open. */
// biome-ignore lint/style/noDefaultExport: the router loads each screen by its default export
export default function DelegationScreen() {
  const { data } = useRead("workspaceState", []);
  return data ? <MatrixScreen key={data.path} place={data.path} today={data.today} /> : null;
}
