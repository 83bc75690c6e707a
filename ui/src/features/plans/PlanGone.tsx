import { Link } from "@tanstack/react-router";
import { FileX } from "lucide-react";
import { EmptyState } from "../../components/EmptyState";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { plansMessages, planMessages as words } from "../../messages/plans";

/** In place of a plan that was deleted, or whose beginning was undone, while it was on the screen. */
export function PlanGone() {
  return (
    <Screen header={<PageHeader title={plansMessages.title} />}>
      <EmptyState
        icon={<FileX aria-hidden="true" />}
        title={words.goneTitle}
        text={words.goneText}
        actions={<Link to="/plans">{words.goneAction}</Link>}
      />
    </Screen>
  );
}
