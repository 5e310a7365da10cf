// The pages that a person sees: sign in, agree or deny, and the device's code. No script, nothing from elsewhere.

import { load } from './packages.mjs';

const { errors } = await load('oidc-provider');

const LARGEST_FORM = 10_000;

const escape = (text) => String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const page = (title, body) => `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title>
<style>body { font: 1.1em sans-serif; max-width: 24em; margin: 4em auto } input { display: block; margin: .3em 0 1em }
[role=alert] { color: #a00 }</style></head>
<body><h1>${title}</h1>
${body}
</body>
</html>
`;

const alert = (message) => (message ? `<p role="alert">${escape(message)}</p>` : '');

const loginPage = (name, message) => page('Sign in', `${alert(message)}
<form method="post">
<label>User name <input name="login" value="${escape(name)}" required autofocus></label>
<label>Password <input name="password" type="password" required></label>
<button name="action" value="sign-in">Sign in</button>
<button name="action" value="deny" formnovalidate>Cancel</button>
</form>`);

const consentPage = (client, user, scope) => page('Allow access?', `
<p><b>${escape(client)}</b> wants to use the HPGC API as <b>${escape(user)}</b>${scope ? `: ${escape(scope)}` : ''}.</p>
<form method="post">
<button name="action" value="allow" autofocus>Allow</button>
<button name="action" value="deny">Deny</button>
</form>`);

async function readForm(request) {
  let text = '';
  for await (const block of request) {
    text += block;
    if (text.length > LARGEST_FORM) throw new Error('The form is too large.');
  }
  return new URLSearchParams(text);
}

function send(response, status, html) {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(html);
}

/** Remember what the user has allowed; returns the grant's id. */
async function grantAll(provider, { grantId, params, prompt, session }) {
  const { Grant } = provider;
  const grant = grantId
    ? await Grant.find(grantId)
    : new Grant({ accountId: session.accountId, clientId: params.client_id });
  const { missingOIDCScope = [], missingOIDCClaims = [], missingResourceScopes = {} } = prompt.details;
  grant.addOIDCScope(missingOIDCScope.join(' '));
  grant.addOIDCClaims(missingOIDCClaims);
  for (const [api, scopes] of Object.entries(missingResourceScopes)) grant.addResourceScope(api, scopes.join(' '));
  return grant.save();
}

/** Answers requests below /sign-in/: each is one step of a sign-in that waits for its user. */
export function interactions(provider, users) {
  async function answer(request, response) {
    const details = await provider.interactionDetails(request, response);
    const { params, prompt, session } = details;
    const asksForLogin = prompt.name === 'login';
    if (request.method !== 'POST') {
      const html = asksForLogin
        ? loginPage(params.login_hint ?? '')
        : consentPage(params.client_id, session.accountId, params.scope);
      return send(response, 200, html);
    }
    const form = await readForm(request);
    const finish = (result) => provider.interactionFinished(request, response, result);
    if (form.get('action') === 'deny') {
      return finish({ error: 'access_denied', error_description: 'The user has denied access.' });
    }
    if (!asksForLogin) return finish({ ...details.lastSubmission, consent: { grantId: await grantAll(provider, details) } });
    const name = form.get('login') ?? '';
    if (!Object.hasOwn(users, name) || users[name].password !== form.get('password')) {
      return send(response, 401, loginPage(name, 'The user name or the password is wrong.'));
    }
    return finish({ login: { accountId: name } });
  }

  return (request, response) => answer(request, response).catch((error) => {
    const lost = error instanceof errors.SessionNotFound;
    if (!lost) console.error(error);
    send(response, lost ? 400 : 500, page('Sign in', alert(lost ? 'This sign-in is over: begin it again.' : 'It failed.')));
  });
}

/** The page of an error that no client may be told of: a wrong redirect address, an unknown client. */
export function renderError(ctx, { error, error_description: reason }) {
  ctx.type = 'html';
  ctx.body = page('Sign in', alert(reason ? `${error}: ${reason}` : error));
}

/** The pages of the device flow (RFC 8628): type the code in, confirm it, done. */
export const deviceFlow = {
  userCodeInputSource(ctx, form, _, error) {
    const message = error && (error.userCode || error.name === 'NoCodeError' ? 'There is no such code.' : error.error_description);
    const button = '<button type="submit" form="op.deviceInputForm">Continue</button>';
    ctx.body = page('Connect a device', `${alert(message)}<p>Type in the code that the device shows.</p>${form}${button}`);
  },
  userCodeConfirmSource(ctx, form, client, _, userCode) {
    const buttons = `<button type="submit" form="op.deviceConfirmForm" autofocus>Continue</button>
<button type="submit" form="op.deviceConfirmForm" name="abort" value="yes">Cancel</button>`;
    const question = `<p><b>${escape(client.clientId)}</b> shows this code: <b>${escape(userCode)}</b></p>`;
    ctx.body = page('Is this your device?', question + form + buttons);
  },
  successSource(ctx) {
    ctx.body = page('Signed in', '<p>The device is signed in. This page can be closed.</p>');
  },
};
