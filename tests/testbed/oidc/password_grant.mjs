// The resource owner password credentials grant (RFC 6749, 4.3), which oidc-provider has no more of its own.

import { load } from './packages.mjs';

const { errors } = await load('oidc-provider');

/** Handler and parameters of the grant, as `registerGrantType` takes them. */
export function passwordGrant(provider, users, api, resourceServer) {
  const { AccessToken, Grant, RefreshToken, ResourceServer } = provider;

  async function answer(ctx, next) {
    const { client, params } = ctx.oidc;
    const { username, password, scope = '' } = params;
    if (!Object.hasOwn(users, username ?? '') || users[username].password !== password) {
      throw new errors.InvalidGrant('the user name or the password is wrong');
    }
    const resource = params.resource ?? api;
    const server = new ResourceServer(resource, resourceServer(resource));
    const scopes = scope.split(' ').filter((wanted) => server.scopes.has(wanted)).join(' ');

    const grant = new Grant({ accountId: username, clientId: client.clientId });
    grant.addOIDCScope('openid offline_access');
    grant.addResourceScope(resource, server.scope);
    const common = { accountId: username, client, grantId: await grant.save(), gty: 'password' };

    const token = new AccessToken({ ...common, resourceServer: server, scope: scopes || undefined });
    const refresh = new RefreshToken({ ...common, resource, rotations: 0, scope: scopes || undefined });
    ctx.oidc.entity('AccessToken', token);
    ctx.oidc.entity('RefreshToken', refresh);
    ctx.body = {
      access_token: await token.save(),
      expires_in: token.expiration,
      refresh_token: await refresh.save(),
      scope: token.scope,
      token_type: token.tokenType,
    };
    await next();
  }

  return [answer, ['username', 'password', 'scope', 'resource']];
}
