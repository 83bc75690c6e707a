import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { delegationTabs as words } from "../../messages/delegation_tabs";
import { DelegationTabs } from "../delegation_frame/DelegationTabs";

export function ContextScreen() {
  return (
    <Screen
      header={
        <>
          <PageHeader title={words.context} />
          <DelegationTabs />
        </>
      }
    >
      {null}
    </Screen>
  );
}
