import type { OpenRoleLine_Serialize as OpenRoleLine } from "../../bindings";
import { tellDone } from "../../commands";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { PersonToken } from "../../components/PersonToken";
import { Section } from "../../components/Section";
import { peopleMessages as words } from "../../messages/people";
import { useWrite } from "../../queries";
import css from "./People.module.css";

/** Places that wait for somebody. */
export function OpenRoles({ roles }: { roles: readonly OpenRoleLine[] }) {
  const close = useWrite("openRoleClose");
  if (roles.length === 0) return null;
  const run = async (role: OpenRoleLine, name: string) => {
    if ((await close.run(role.id)) !== undefined) tellDone(words.roleClosed(name));
  };
  return (
    <div className={css.open}>
      <Section title={words.openRoles} heading="small">
        {close.error && <ErrorBanner error={close.error} />}
        <ul className={css.roles}>
          {roles.map((role) => {
            const name = role.title || role.level?.name || words.openRole;
            return (
              <li key={role.id} className={css.role}>
                <PersonToken name={null} size="s" />
                <span className={css.roleName}>
                  {name}
                  <span className={css.roleDetail}>
                    {[role.level?.name, role.manager?.name, role.area, words.opened(role.opened)]
                      .filter((part) => part && part !== name)
                      .join(" · ")}
                  </span>
                </span>
                <Button
                  size="s"
                  variant="quiet"
                  aria-label={words.closeRole(name)}
                  onPress={() => void run(role, name)}
                >
                  {words.close}
                </Button>
              </li>
            );
          })}
        </ul>
      </Section>
    </div>
  );
}
