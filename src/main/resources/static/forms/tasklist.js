// The only place that knows Camunda Tasklist's inside (7.24): its buttons, claim, notifications and completion.

/** The sentence by which Tasklist knows that a form has spoken for itself and adds no notification of its own. */
const PREVENTED = 'camForm submission prevented';

/**
 * Makes `submit` the only way to complete: Tasklist's own button, its shortcut and our button all run it, the engine's
 * own submit never runs. `submit` answers what the server said, or nothing when it refused.
 */
export function takeOver(camForm, submit) {
  const scope = camForm.formElement.scope();
  const root = scope.$root;
  const injector = camForm.formElement.injector();

  camForm.store = () => {}; // "Save" would leave a half-filled form in the browser's local storage
  camForm.submit = async done => {
    const answer = await submit();
    if (answer) {
      root.$applyAsync(() => done(null, {}));
    } else {
      root.$applyAsync(() => done(new Error(PREVENTED)));
    }
  };
  scope.$watch('options', options => {
    options.hideCompleteButton = true;
    options.hideStartButton = true;
  });
  scope.$applyAsync();

  return {
    complete: () => scope.$applyAsync(() => scope.complete()),
    claim: () => scope.$applyAsync(() => root.$broadcast('shortcut:claimTask')),
    refresh: () => scope.$applyAsync(() => root.$broadcast('refresh')),
    whenClaimed: listener => {
      scope.$watch('options.disableForm', disabled => listener(!disabled));
      scope.$applyAsync();
    },
    whenClosing: mayClose => scope.$on('modal.closing', event => {
      if (!mayClose()) {
        event.preventDefault();
      }
    }),
    whenGone: listener => scope.$on('$destroy', listener),
    say: (status, message) => injector.get('Notifications').addMessage({ status, message, duration: 8000 }),
  };
}
