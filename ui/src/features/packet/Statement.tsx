import type { PacketOf, PacketPage } from "../../bindings";
import { tellDone } from "../../commands";
import { KeptText } from "../../components/KeptText";
import { Section } from "../../components/Section";
import { packetMessages as words } from "../../messages/packet";
import { useRead, useWrite } from "../../queries";

/** What the leader says, kept when the field is left. */
export function Statement({ of, page }: { of: PacketOf; page: PacketPage }) {
  const state = useWrite("packetState");
  const { refetch } = useRead("packetShow", [of.person, of.level ?? null]);
  const keep = async (text: string) => {
    const isKept = (await state.run(of, text)) !== undefined;
    if (isKept) tellDone(words.said(page.person.name));
    return isKept;
  };
  return (
    <Section title={words.statement} sub={words.statementText(page.longest_statement)} look="card">
      <KeptText
        title={words.statement}
        look="line"
        hint={words.statementHint(page.person.name, page.proposed.name)}
        saved={page.statement}
        keep={keep}
        reread={refetch}
        error={state.error}
      />
    </Section>
  );
}
