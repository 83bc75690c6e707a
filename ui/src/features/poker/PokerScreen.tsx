import { useState } from "react";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { delegationTabs } from "../../messages/delegation_tabs";
import { pokerMessages as words } from "../../messages/poker";
import { Loaded, useRead } from "../../queries";
import { DelegationTabs } from "../delegation_frame/DelegationTabs";
import type { Game } from "./game";
import { PastRounds } from "./PastRounds";
import css from "./Poker.module.css";
import { PokerGame } from "./PokerGame";
import { PokerSetup } from "./PokerSetup";

/** Leader and PMs choose in secret how far decisions are delegated, and talk about the spread. */
export function PokerScreen() {
  const [game, setGame] = useState<Game | null>(null);
  const rounds = useRead("pokerRounds", []);
  return (
    <Screen
      header={
        <>
          <PageHeader title={delegationTabs.poker} sub={words.sub} />
          <DelegationTabs />
        </>
      }
    >
      {game === null ? (
        <div className={css.stack}>
          <PokerSetup onBegin={setGame} />
          <Loaded of={rounds}>{(data) => <PastRounds rounds={data} />}</Loaded>
        </div>
      ) : (
        <PokerGame game={game} onEnd={() => setGame(null)} />
      )}
    </Screen>
  );
}
