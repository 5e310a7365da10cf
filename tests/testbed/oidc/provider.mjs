// The OpenID Connect provider of the guarded local server: oidc-provider, configured.
//
// `node provider.mjs '{"port", "api", "redirectUri", "tokenSeconds"}'` prints `ready ISSUER` and runs until it is
// ended. Who may sign in, and through which clients, stands in accounts.json.

import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

import { load } from './packages.mjs';
import { deviceFlow, interactions, renderError } from './pages.mjs';
import { passwordGrant } from './password_grant.mjs';

const { default: Provider } = await load('oidc-provider');
const { default: MemoryAdapter } = await load('oidc-provider/lib/adapters/memory_adapter.js');
const { default: instance } = await load('oidc-provider/lib/helpers/weak_cache.js');

const HOST = '127.0.0.1';
const DAY = 24 * 3600;
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];
const LOOPBACK_PATHS = ['/', '/callback'];
const DEVICE_CODE = 'urn:ietf:params:oauth:grant-type:device_code';

const settings = JSON.parse(process.argv[2]);
const { users, clients } = JSON.parse(readFileSync(new URL('accounts.json', import.meta.url)));

// All that the provider remembers goes with it; under its own name the adapter would warn of that.
class Memory extends MemoryAdapter {}

/** An API that tokens are for; their audience is its identifier. */
function resourceServer(identifier) {
  return {
    scope: 'all',
    audience: identifier,
    accessTokenTTL: settings.tokenSeconds,
    accessTokenFormat: 'jwt',
    jwt: { sign: { alg: 'RS256' } },
  };
}

function account(id) {
  if (!Object.hasOwn(users, id)) return undefined;
  const claims = { sub: id, preferred_username: id, name: users[id].name };
  return { accountId: id, claims: () => claims };
}

function signingKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' };
}

function configuration() {
  return {
    adapter: Memory,
    jwks: { keys: [signingKey()] },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    scopes: ['openid', 'offline_access', 'profile'],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'] },
    responseTypes: ['code', 'id_token token'],
    pkce: { required: () => true },
    issueRefreshToken: (_, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    renderError,
    findAccount: (_, id) => account(id),
    interactions: { url: (_, interaction) => `/sign-in/${interaction.uid}` },
    ttl: {
      AccessToken: settings.tokenSeconds,
      ClientCredentials: settings.tokenSeconds,
      IdToken: settings.tokenSeconds,
      AuthorizationCode: 60,
      DeviceCode: 600,
      Interaction: 600,
      RefreshToken: DAY,
      Grant: DAY,
      Session: DAY,
    },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true },
      deviceFlow: { enabled: true, ...deviceFlow },
      resourceIndicators: {
        enabled: true,
        defaultResource: (_, client, oneOf) => oneOf?.[0] ?? settings.api,
        getResourceServerInfo: (_, identifier) => resourceServer(identifier),
      },
    },
    clients: [
      {
        client_id: clients.desktop.id,
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token', DEVICE_CODE],
        response_types: ['code'],
        redirect_uris: LOOPBACK.flatMap((host) => LOOPBACK_PATHS.map((path) => `http://${host}${path}`)),
      },
      {
        client_id: clients.web.id,
        token_endpoint_auth_method: 'none',
        grant_types: ['implicit'],
        response_types: ['token', 'id_token token'],
        redirect_uris: [settings.redirectUri],
      },
      {
        client_id: clients.service.id,
        client_secret: clients.service.secret,
        grant_types: ['client_credentials', 'password', 'refresh_token'],
        response_types: [],
        redirect_uris: [],
      },
    ],
  };
}

const server = createServer();
server.listen(settings.port, HOST, () => {
  const issuer = `http://${HOST}:${server.address().port}`;
  const provider = new Provider(issuer, configuration());
  provider.registerGrantType('password', ...passwordGrant(provider, users, settings.api, resourceServer));

  // Services of this family hand out a bare token (`response_type=token`). The provider knows how to make one, and
  // refuses only to be told so: OAuth 2.1 has done away with it.
  instance(provider).configuration('responseTypes').push('token');

  // A page of a server on the loopback has no https.
  const { prototype } = provider.Client.Schema;
  const { invalidate } = prototype;
  prototype.invalidate = function allowLoopback(message, code) {
    if (!['implicit-force-https', 'implicit-forbid-localhost'].includes(code)) invalidate.call(this, message, code);
  };

  provider.on('server_error', (_, error) => console.error(error));
  const answerPage = interactions(provider, users);
  const answerProtocol = provider.callback();
  server.on('request', (request, response) => {
    (request.url.startsWith('/sign-in/') ? answerPage : answerProtocol)(request, response);
  });
  console.log(`ready ${issuer}`);
});
