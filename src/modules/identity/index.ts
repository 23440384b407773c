export { type Auth, type AuthConfig, type AuthParts, type Mailer, makeAuth, SESSION_SECONDS } from "./auth.ts";
export { authorise, type IdentityContext } from "./authorise.ts";
export { CLIENT_ADDRESS_HEADER, clientAddress } from "./client-address.ts";
export { acceptLink, linkPurpose, requestSetupLink } from "./commands/accept-link.ts";
export { addSuccession } from "./commands/add-succession.ts";
export { removeCalendarDay, saveCalendarDay } from "./commands/calendar-day.ts";
export { type CreatedPerson, createPerson } from "./commands/create-person.ts";
export { disablePerson, enablePerson } from "./commands/disable-person.ts";
export { grantRole } from "./commands/grant-role.ts";
export { issueApiKey, revokeApiKey } from "./commands/api-key.ts";
export { removeSuccession } from "./commands/remove-succession.ts";
export { resetAccess } from "./commands/reset-access.ts";
export { revokeRole } from "./commands/revoke-role.ts";
export { revokeSession, revokeSessions } from "./commands/revoke-session.ts";
export { saveUnit } from "./commands/save-unit.ts";
export * from "./contract.ts";
export { type DemoAccount, demoAccounts } from "./demo-accounts.ts";
export { inviteMail } from "./messages/mail.ts";
export { can, IDENTITY_ACTIONS, type IdentityAction, type IdentitySubject } from "./policy.ts";
export { apiKeyOf, apiKeys, type KeyState } from "./queries/api-keys.ts";
export { accountsOf, listPeople, peopleWith, personDetail, sessionsOf, whoIs } from "./queries/people.ts";
export { allUnits, nameHistory, successionsOf, successors, type UnitPage, unitById, unitBySlug, unitsOn } from "./queries/units.ts";
export { anonymousActor, needsSecondFactor, resolveActor, type SignedIn, systemActor } from "./resolve-actor.ts";
export {
  changePassword,
  enterCode,
  finishEnrolment,
  renewRecoveryCodes,
  requestReset,
  resetPassword,
  type SignInRefusal,
  type SignInStep,
  signIn,
  signOut,
  startEnrolment,
} from "./sign-in.ts";
export { totpCode } from "./totp.ts";
