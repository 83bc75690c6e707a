import type { Handout } from "../../bindings";
import { packetMessages as words } from "../../messages/packet";
import { useRead } from "../../queries";
import { Pages } from "../printing/Pages";
import { usePaper } from "../printing/paper";

interface PacketPagesProps {
  what: Handout;
  person: string;
  /** Beside what is written, not in place of it. */
  isPanel: boolean;
}

/** The pages of a packet, anew whenever something on them changes. */
export function PacketPages({ what, person, isPanel }: PacketPagesProps) {
  const pages = useRead("handoutPages", [what, usePaper("packet")], { keepPrevious: true });
  return (
    <Pages
      handout={what}
      pages={pages}
      paperOf="packet"
      isPanel={isPanel}
      alt={(page, count) => words.page(page, count, person)}
    />
  );
}
