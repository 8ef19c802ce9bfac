package main

import (
	"cmp"
	"context"
	"errors"
	"io"
	"maps"
	"slices"

	"connectrpc.com/connect"
	rpcstatus "google.golang.org/genproto/googleapis/rpc/status"

	"schema.localhost/flyteidl2/core"
	"schema.localhost/flyteidl2/workflow"
	"schema.localhost/flyteidl2/workflow/workflowconnect"
)

// eventsProxy follows EventsProxyService in events/service/events_proxy_service.go.
type eventsProxy struct {
	runs workflowconnect.InternalRunServiceClient
}

func (p *eventsProxy) Record(ctx context.Context, r *connect.Request[workflow.RecordRequest]) (*connect.Response[workflow.RecordResponse], error) {
	passed := &workflow.RecordActionEventsRequest{Events: r.Msg.GetEvents()}
	if _, err := p.runs.RecordActionEvents(ctx, connect.NewRequest(passed)); err != nil {
		return nil, err
	}
	return connect.NewResponse(&workflow.RecordResponse{}), nil
}

// runService follows RunService in runs/service: how it takes events, and shows an action.
type runService struct {
	workflowconnect.UnimplementedInternalRunServiceHandler
	workflowconnect.UnimplementedRunServiceHandler
	events *store
}

func (s *runService) RecordActionEvents(ctx context.Context, r *connect.Request[workflow.RecordActionEventsRequest]) (*connect.Response[workflow.RecordActionEventsResponse], error) {
	for _, event := range r.Msg.GetEvents() {
		if err := s.events.insert(ctx, event); err != nil {
			return nil, err
		}
	}
	return connect.NewResponse(&workflow.RecordActionEventsResponse{Status: &rpcstatus.Status{}}), nil
}

func (s *runService) RecordActionEventStream(ctx context.Context, stream *connect.BidiStream[workflow.RecordActionEventStreamRequest, workflow.RecordActionEventStreamResponse]) error {
	for {
		r, err := stream.Receive()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		event := r.GetRequest().GetEvent()
		if err := s.events.insert(ctx, event); err != nil {
			return err
		}
		done := &workflow.RecordActionEventResponse{ActionId: event.GetId(), Status: &rpcstatus.Status{}}
		if err := stream.Send(&workflow.RecordActionEventStreamResponse{Response: done, Nonce: r.GetNonce()}); err != nil {
			return err
		}
	}
}

func (s *runService) GetActionDetails(ctx context.Context, r *connect.Request[workflow.GetActionDetailsRequest]) (*connect.Response[workflow.GetActionDetailsResponse], error) {
	events, err := s.events.list(ctx, r.Msg.GetActionId())
	if err != nil {
		return nil, err
	}
	attempts := map[uint32][]*workflow.ActionEvent{}
	for _, event := range events {
		attempts[event.GetAttempt()] = append(attempts[event.GetAttempt()], event)
	}
	details := &workflow.ActionDetails{Id: r.Msg.GetActionId()}
	for _, number := range slices.Sorted(maps.Keys(attempts)) {
		details.Attempts = append(details.Attempts, mergeEvents(number, attempts[number]))
	}
	return connect.NewResponse(&workflow.GetActionDetailsResponse{Details: details}), nil
}

// mergeEvents follows the function of this name in runs/service/run_service.go: the attempt is a new
// message, made of the fields that the function knows.
func mergeEvents(number uint32, events []*workflow.ActionEvent) *workflow.ActionAttempt {
	slices.SortStableFunc(events, func(one, other *workflow.ActionEvent) int {
		return one.GetReportedTime().AsTime().Compare(other.GetReportedTime().AsTime())
	})
	first, last := events[0], events[len(events)-1]
	attempt := &workflow.ActionAttempt{
		Attempt:     number,
		Phase:       last.GetPhase(),
		StartTime:   first.GetUpdatedTime(),
		Outputs:     last.GetOutputs(),
		ErrorInfo:   last.GetErrorInfo(),
		CacheStatus: last.GetCacheStatus(),
		Cluster:     last.GetCluster(),
	}
	links := map[string]*core.TaskLog{}
	for _, event := range events {
		attempt.ClusterEvents = append(attempt.ClusterEvents, event.GetClusterEvents()...)
		for _, link := range event.GetLogInfo() {
			links[link.GetName()] = link
		}
	}
	attempt.LogInfo = slices.SortedFunc(maps.Values(links), func(one, other *core.TaskLog) int {
		return cmp.Compare(one.GetName(), other.GetName())
	})
	mergeCustomInfo(attempt, events)
	return attempt
}
