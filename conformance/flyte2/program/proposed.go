//go:build proposed

package main

import (
	"google.golang.org/protobuf/types/known/structpb"

	"schema.localhost/flyteidl2/workflow"
)

// setCustomInfo is the change to buildActionEvent that our proposal asks for.
func setCustomInfo(event *workflow.ActionEvent, info *taskInfo) {
	event.CustomInfo = info.customInfo
}

// mergeCustomInfo is the change to mergeEvents that our proposal asks for: the first object is kept as
// it is, and later ones are merged, as FlyteAdmin does for Flyte 1.
func mergeCustomInfo(attempt *workflow.ActionAttempt, events []*workflow.ActionEvent) {
	for _, event := range events {
		switch info := event.GetCustomInfo(); {
		case info == nil:
		case attempt.CustomInfo == nil:
			attempt.CustomInfo = info
		default:
			attempt.CustomInfo = merged(attempt.CustomInfo, info)
		}
	}
}

// merged applies a JSON merge patch (RFC 7386) to an object, which may be nil.
func merged(target, patch *structpb.Struct) *structpb.Struct {
	result := &structpb.Struct{Fields: map[string]*structpb.Value{}}
	for name, value := range target.GetFields() {
		result.Fields[name] = value
	}
	for name, value := range patch.GetFields() {
		switch kind := value.GetKind().(type) {
		case *structpb.Value_NullValue:
			delete(result.Fields, name)
		case *structpb.Value_StructValue:
			inner := merged(result.Fields[name].GetStructValue(), kind.StructValue)
			result.Fields[name] = structpb.NewStructValue(inner)
		default:
			result.Fields[name] = value
		}
	}
	return result
}
