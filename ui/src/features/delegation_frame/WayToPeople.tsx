import { Link } from "@tanstack/react-router";
import { wayToPeople as words } from "../../messages/delegation_tabs";
import { useRead } from "../../queries";

/** Where nobody stands on the ladder: to whoever waits for a place there, or to where people are added when there are none at all. */
export function WayToPeople() {
  const workspace = useRead("workspaceState", []).data;
  if (!workspace) return null;
  // The leader alone is nobody to delegate to.
  const others = workspace.people - (workspace.me ? 1 : 0);
  if (others <= 0) return <Link to="/people">{words.add}</Link>;
  return <Link to="/">{words.place}</Link>;
}
