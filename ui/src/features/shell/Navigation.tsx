import { Link } from "@tanstack/react-router";
import { useId } from "react";
import type { WorkspaceState_Serialize } from "../../bindings";
import { formatInstant, formatNumber } from "../../messages/format";
import { shellMessages } from "../../messages/shell";
import { destinations, settingsDestination } from "./destinations";
import css from "./Navigation.module.css";
import { WorkspaceMenu } from "./WorkspaceMenu";

interface NavigationProps {
  workspace: WorkspaceState_Serialize;
}

export function Navigation({ workspace }: NavigationProps) {
  const id = useId();
  const backup = workspace.last_backup
    ? shellMessages.lastBackup(formatInstant(workspace.last_backup.replace(" ", "T"), new Date()))
    : shellMessages.noBackup;
  const SettingsIcon = settingsDestination.icon;
  return (
    <nav className={css.navigation} aria-label={shellMessages.navigation}>
      <WorkspaceMenu workspace={workspace} />
      <ul className={css.list}>
        {destinations.map((destination) => {
          const Icon = destination.icon;
          const count = "count" in destination ? destination.count(workspace) : null;
          const counts = count !== null && count.number > 0;
          return (
            <li key={destination.to}>
              <Link
                to={destination.to}
                className={css.link}
                aria-describedby={counts ? `${id}${destination.id}` : undefined}
              >
                <Icon size={17} strokeWidth={1.7} aria-hidden="true" />
                {destination.title}
                {counts && (
                  <span className={css.count} aria-hidden="true">
                    {formatNumber(count.number)}
                  </span>
                )}
              </Link>
              {counts && (
                <span id={`${id}${destination.id}`} hidden>
                  {count.text}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <div className={css.foot}>
        <Link to={settingsDestination.to} className={css.link}>
          <SettingsIcon size={17} strokeWidth={1.7} aria-hidden="true" />
          {settingsDestination.title}
        </Link>
        <p className={css.saved}>
          {shellMessages.saved}
          <br />
          {backup}
        </p>
      </div>
    </nav>
  );
}
