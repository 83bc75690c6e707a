import { Link } from "@tanstack/react-router";
import { Callout } from "../../components/Callout";
import { coverageMessages } from "../../messages/coverage";
import { useRead } from "../../queries";

const everyone = { lead: null, reach: "tree", category: null } as const;

/** After a roster was brought in: whether people moved to new domains whose decisions nobody looked at since. */
export function LookAgainAfterImport() {
  const { data } = useRead("delegationCoverage", [everyone, null, 0]);
  if (!data || data.look_again.count === 0) return null;
  return (
    <Callout
      actions={<Link to="/delegation/coverage">{coverageMessages.again.importedAction}</Link>}
    >
      {coverageMessages.again.imported(data.look_again.count)}
    </Callout>
  );
}
