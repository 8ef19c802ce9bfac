package main

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	pluginCore "github.com/flyteorg/flyte/flyteplugins/go/tasks/pluginmachinery/core"
	"github.com/flyteorg/flyte/flytepropeller/pkg/apis/flyteworkflow/v1alpha1"
)

// pollTimeout ends a wait for a plugin that has stopped asking the agent.
const pollTimeout = 20 * time.Second

// answer is what came of a round or of an abort.
type answer struct {
	Node     string      `json:"node"`
	Attempts uint32      `json:"attempts"`
	Plugin   *pluginSeen `json:"plugin"`
	Events   []*sunk     `json:"events"`
	// Failed is the error of the round. Its changes are dropped, as propeller does.
	Failed string `json:"failed,omitempty"`
}

type pluginSeen struct {
	Phase   string `json:"phase"`
	Version uint32 `json:"version"`
}

func describe(w *v1alpha1.FlyteWorkflow, seen []*sunk, err error) *answer {
	a := &answer{Events: seen}
	if err != nil {
		a.Failed = err.Error()
	}
	n := w.Status.NodeStatus[nodeID]
	if n == nil {
		return a
	}
	a.Node, a.Attempts = n.Phase.String(), n.GetAttempts()
	if t := n.TaskNodeStatus; t != nil {
		a.Plugin = &pluginSeen{Phase: pluginCore.Phase(t.Phase).String(), Version: t.PhaseVersion}
	}
	return a
}

// round evaluates the workflow once. If it is to poll, the plugin asks the agent first: with a fresh
// key, its cache has no answer and asks for one at once; rounds that only find that out are dropped.
func (p *propeller) round(ctx context.Context, e *execution, poll bool) (*answer, error) {
	if !poll {
		return p.settle(ctx, e, &watch{})
	}
	e.cacheKey++
	before := e.state
	pause := time.Millisecond
	for deadline := time.Now().Add(pollTimeout); time.Now().Before(deadline); time.Sleep(pause) {
		pause = min(2*pause, 50*time.Millisecond)
		waiting := &watch{mode: holdUnanswered}
		found, err := p.settle(ctx, e, waiting)
		if err != nil {
			return nil, err
		}
		if len(waiting.seen) > 0 || found.Failed != "" {
			return found, nil
		}
		e.state = before
		if waiting.unanswered {
			continue
		}
		answered, err := p.answered(ctx, e)
		if err != nil {
			return nil, err
		}
		if answered { // perhaps only since the round
			return p.settle(ctx, e, &watch{})
		}
	}
	return nil, fmt.Errorf("the plugin has not asked the agent within %s", pollTimeout)
}

// settle evaluates the workflow and keeps the result, unless the round failed.
func (p *propeller) settle(ctx context.Context, e *execution, seen *watch) (*answer, error) {
	w, err := p.load(e)
	if err != nil {
		return nil, err
	}
	_, failed := p.evaluate(watched(ctx, seen), w)
	if failed == nil {
		if e.state, err = json.Marshal(w); err != nil {
			return nil, err
		}
	}
	return describe(w, seen.seen, failed), nil
}

// answered says whether the plugin has the agent's answer, where a round without an event leaves that
// open: in QUEUED, the plugin says the same before and after. The round is repeated, without sending
// or keeping anything, as if another version had been seen last, so that there is an event with a
// reason.
func (p *propeller) answered(ctx context.Context, e *execution) (bool, error) {
	w, err := p.load(e)
	if err != nil {
		return false, err
	}
	n := w.Status.NodeStatus[nodeID]
	if n == nil || n.TaskNodeStatus == nil || pluginCore.Phase(n.TaskNodeStatus.Phase) != pluginCore.PhaseQueued {
		return true, nil
	}
	n.TaskNodeStatus.PhaseVersion = 99
	seen := &watch{mode: dropAll}
	_, err = p.evaluate(watched(ctx, seen), w)
	return err == nil && seen.queued && !seen.unanswered, nil
}

func (p *propeller) abort(ctx context.Context, e *execution, reason string) (*answer, error) {
	w, err := p.load(e)
	if err != nil {
		return nil, err
	}
	seen := &watch{}
	execContext, lookup := visiting(w)
	failed := p.executor.AbortHandler(watched(ctx, seen), execContext, w, lookup, w.StartNode(), reason)
	return describe(w, seen.seen, failed), nil
}
