package main

import (
	"context"
	"errors"

	legacy "github.com/golang/protobuf/proto"
	"google.golang.org/protobuf/proto"

	"github.com/flyteorg/flyte/flyteidl/gen/pb-go/flyteidl/core"
	"github.com/flyteorg/flyte/flyteidl/gen/pb-go/flyteidl/event"
	"github.com/flyteorg/flyte/flytepropeller/events"
	eventErrors "github.com/flyteorg/flyte/flytepropeller/events/errors"
)

// recordingSink is propeller's own sink. It notes down what passes, for the round that the context is of.
type recordingSink struct{ events.EventSink }

// sunk is an event, and what became of it.
type sunk struct {
	Kind    string `json:"kind"` // task or node
	Content []byte `json:"content"`
	// Code and Cause are those of an EventError. The code is AlreadyExists both for an event that
	// the sink holds back and for one that FlyteAdmin refuses; the cause tells them apart.
	Code  string `json:"code,omitempty"`
	Cause string `json:"cause,omitempty"`
}

type mode int

const (
	sendAll mode = iota
	// holdUnanswered holds back the event of a plugin that has no answer of the agent yet.
	holdUnanswered
	dropAll
)

type watch struct {
	mode       mode
	seen       []*sunk
	unanswered bool
	queued     bool
}

type watchKey struct{}

func watched(ctx context.Context, w *watch) context.Context {
	return context.WithValue(ctx, watchKey{}, w)
}

// unansweredReason is the reason of the event that the plugin makes up while its cache has no answer.
const unansweredReason = "job submitted"

func (s *recordingSink) Sink(ctx context.Context, message legacy.Message) error {
	w, ok := ctx.Value(watchKey{}).(*watch)
	if !ok {
		return errors.New("an event outside of a round")
	}
	taskEvent, isTask := message.(*event.TaskExecutionEvent)
	if isTask && taskEvent.GetReason() == unansweredReason {
		w.unanswered = true
	}
	w.queued = w.queued || isTask && taskEvent.GetPhase() == core.TaskExecution_QUEUED
	if w.mode == dropAll || w.mode == holdUnanswered && w.unanswered {
		return nil
	}
	content, err := proto.Marshal(legacy.MessageV2(message))
	if err != nil { // it never leaves propeller either
		return s.EventSink.Sink(ctx, message)
	}
	noted := &sunk{Kind: "node", Content: content}
	if isTask {
		noted.Kind = "task"
	}
	w.seen = append(w.seen, noted)
	err = s.EventSink.Sink(ctx, message)
	var refused *eventErrors.EventError
	if errors.As(err, &refused) {
		noted.Code = string(refused.Code)
		if refused.Cause != nil {
			noted.Cause = refused.Cause.Error()
		}
	} else if err != nil {
		noted.Cause = err.Error()
	}
	return err
}
