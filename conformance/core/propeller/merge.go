package main

import (
	"fmt"

	flyteadmin "github.com/evanphx/json-patch"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/structpb"

	flyteBinary "flyte-binary/json-patch"
)

// patches is a version of the library with which FlyteAdmin merges.
type patches struct {
	create, apply func(a, b []byte) ([]byte, error)
}

// libraries has the library at the version that each of Flyte's programs with a FlyteAdmin in it is
// built with: flyteadmin/go.mod for the one, go.mod at the top for the other.
var libraries = map[string]patches{
	"flyteadmin":   {flyteadmin.CreateMergePatch, flyteadmin.MergePatch},
	"flyte-binary": {flyteBinary.CreateMergePatch, flyteBinary.MergePatch},
}

// merge applies an event's custom_info to a closure's. It takes the steps of mergeCustom in
// flyteadmin/pkg/repositories/transformers/task_execution.go: protobuf JSON, a patch that leads from
// an empty object to the event's, and that patch applied to the closure's. FlyteAdmin itself is not
// available as a module.
func (p patches) merge(r *request) (any, error) {
	if r.Do != "merge" {
		return nil, fmt.Errorf("no request %q", r.Do)
	}
	existing, err := given(r.Existing)
	if err != nil {
		return nil, err
	}
	latest, err := given(r.Latest)
	if err != nil {
		return nil, err
	}
	merged, err := p.merged(existing, latest)
	if err != nil {
		return nil, err
	}
	if merged == nil {
		return map[string]any{"merged": nil}, nil
	}
	content, err := proto.Marshal(merged)
	if err != nil {
		return nil, err
	}
	return map[string]any{"merged": append([]byte{}, content...)}, nil
}

func (p patches) merged(existing, latest *structpb.Struct) (*structpb.Struct, error) {
	if existing == nil {
		return latest, nil
	}
	if latest == nil {
		return existing, nil
	}
	before, err := protojson.Marshal(existing)
	if err != nil {
		return nil, err
	}
	change, err := protojson.Marshal(latest)
	if err != nil {
		return nil, err
	}
	patch, err := p.create([]byte("{}"), change)
	if err != nil {
		return nil, err
	}
	after, err := p.apply(before, patch)
	if err != nil {
		return nil, err
	}
	merged := &structpb.Struct{}
	return merged, protojson.Unmarshal(after, merged)
}
