/** What is said of the settings of the service, and where it starts and stops. */
export interface SettingsTexts {
  /** Said where nobody signs in. */
  readonly nobodySignsIn: string;
  /** Each asks for {name} and {value}. */
  readonly notIssuer: string;
  readonly notPublicUrl: string;
  readonly notOrganisation: string;
  readonly notOnOff: string;
  readonly notScope: string;
  /** Each asks for {name} and {other}. */
  readonly missingWith: string;
  readonly alone: string;
  /** Asks for {name}, {value} and {longest}. */
  readonly idleTooLong: string;
  /** Each asks for {name} and {value}. */
  readonly sameIssuer: string;
  readonly openHost: string;
  /** Each asks for {name} and {value}. */
  readonly notPort: string;
  readonly notBytes: string;
  readonly notPositive: string;
  readonly notMegabytes: string;
  readonly notDrain: string;
  readonly notLevel: string;
  readonly notOrigin: string;
  readonly notDatabase: string;
  readonly notWork: string;
  readonly empty: string;
  /** Asks for {name} and {nearest}. */
  readonly unknownNear: string;
  /** Asks for {name} and {known}. */
  readonly unknown: string;
  /** Asks for {address} and {docs}. */
  readonly pages: string;
  readonly started: string;
  readonly stopping: string;
  /** Asks for {host} and {port}. */
  readonly portTaken: string;
  /** Asks for {host} and {port}. */
  readonly portNotAllowed: string;
  /** Asks for {host}. */
  readonly noSuchHost: string;
  /** Of webhooks: the first and the last ask for {name} and {value}, the second for {name}. */
  readonly notSource: string;
  readonly notKey: string;
  /** Asks for {name} and {value}. */
  readonly notProxies: string;
  /** `fordel worker` has begun. Asks for {threads}. */
  readonly working: string;
  /** Asks for {address}, where its health is told. */
  readonly workerHealth: string;
  readonly workerStopping: string;
  /** Asks for {host} and {port}. */
  readonly workerPortTaken: string;
}
