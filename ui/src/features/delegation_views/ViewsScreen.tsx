import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { delegationTabs as words } from "../../messages/delegation_tabs";
import { DelegationTabs } from "../delegation_frame/DelegationTabs";

export function ViewsScreen() {
  return (
    <Screen
      header={
        <>
          <PageHeader title={words.views} />
          <DelegationTabs />
        </>
      }
    >
      {null}
    </Screen>
  );
}
