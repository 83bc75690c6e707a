import { LinkTab, LinkTabs } from "../../components/LinkTabs";
import { delegationTabs as words } from "../../messages/delegation_tabs";

/** The screens about decisions, beside each other. */
export function DelegationTabs() {
  return (
    <LinkTabs label={words.label}>
      <LinkTab to="/delegation">{words.matrix}</LinkTab>
      <LinkTab to="/delegation/coverage">{words.coverage}</LinkTab>
      <LinkTab to="/delegation/views">{words.views}</LinkTab>
      <LinkTab to="/delegation/poker">{words.poker}</LinkTab>
      <LinkTab to="/delegation/context">{words.context}</LinkTab>
      <LinkTab to="/delegation/areas">{words.areas}</LinkTab>
    </LinkTabs>
  );
}
